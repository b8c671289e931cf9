package io.fairlead.benchmarks;

import io.fairlead.Fairlead;
import io.fairlead.app.App;
import io.fairlead.manifest.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** About ten thousand documents: three-tier applications, a file for each. */
final class Documents {
    private static final int COUNT = 10_000;

    private Documents() {}

    static List<SourceText> tenThousand() {
        List<SourceText> texts = new ArrayList<>();
        int documents = 0;
        for (App app : Shops.all()) {
            String yaml = Fairlead.render(app, Shops.TARGET).toYaml();
            documents += (int) yaml.lines().filter(line -> line.startsWith("kind: ")).count();
            texts.add(SourceText.of(app.name() + ".yaml", yaml));
            if (documents >= COUNT) {
                break;
            }
        }
        return texts;
    }

    /**
     * Writes them into a folder, for tools that read files.
     *
     * @param arguments the folder
     * @throws IOException when it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (SourceText text : tenThousand()) {
            Files.writeString(folder.resolve(text.file()), text.text());
        }
    }
}

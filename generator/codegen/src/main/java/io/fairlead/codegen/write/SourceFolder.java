package io.fairlead.codegen.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder that holds generated sources and nothing else. */
public final class SourceFolder {
    private final Path root;

    /**
     * The folder.
     *
     * @param root where it is; made when there is something to write
     */
    public SourceFolder(Path root) {
        this.root = root;
    }

    /**
     * Makes the folder hold exactly these sources. A file that has the right text already is not touched, so that
     * incremental builds stay incremental.
     *
     * @param sources the text of each file by its path below the folder, with slashes
     * @throws IOException if a file cannot be read, written or removed
     */
    public void write(Map<String, String> sources) throws IOException {
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = inside(source.getKey());
            Files.createDirectories(file.getParent());
            if (!Files.exists(file) || !Files.readString(file).equals(source.getValue())) {
                Files.writeString(file, source.getValue());
            }
        }
        removeOthers(sources);
    }

    private void removeOthers(Map<String, String> sources) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            if (!sources.containsKey(root.relativize(file).toString().replace('\\', '/'))) {
                Files.delete(file);
            }
        }
    }

    private Path inside(String path) {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root.normalize())) {
            throw new IllegalArgumentException("not below the source folder: " + path);
        }
        return file;
    }
}

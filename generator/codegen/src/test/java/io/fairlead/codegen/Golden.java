package io.fairlead.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An approved text. With {@code -Dgolden.update=true} the text at hand becomes the approved one. */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private final Path file;

    private Golden(Path file) {
        this.file = file;
    }

    public static Golden of(String name) {
        return new Golden(FOLDER.resolve(name));
    }

    public void matches(String actual) {
        try {
            if (Boolean.getBoolean("golden.update") && System.getenv("CI") == null) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, actual);
            }
            assertThat(actual)
                    .as("%s; run with -Dgolden.update=true to approve", file)
                    .isEqualTo(Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package io.fairlead.cli;

import io.fairlead.manifest.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads the texts that a call names: files, folders with everything below them, and {@code -} for standard input. */
final class Inputs {
    /** Far above any manifest that a cluster takes; a larger file is a mistake or an attack. */
    private static final long LARGEST_FILE = 64L * 1024 * 1024;

    private static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final List<SourceText> texts = new ArrayList<>();

    private Inputs(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * The texts, files of a folder sorted by path.
     *
     * @throws InputException when a path does not exist, cannot be read, is too large or is not UTF-8
     */
    static List<SourceText> read(List<String> paths, InputStream standardInput) {
        Inputs inputs = new Inputs(standardInput);
        paths.forEach(inputs::add);
        return inputs.texts;
    }

    /**
     * The text of one file that is not a manifest.
     *
     * @throws InputException when it does not exist, cannot be read, is too large or is not UTF-8
     */
    static String text(String path) {
        Path file = path(path);
        if (!Files.isRegularFile(file)) {
            throw new InputException("there is no file " + path);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return text(path, bytes(path, in));
        } catch (IOException e) {
            throw new InputException("cannot read " + path + ": " + e.getMessage());
        }
    }

    private void add(String path) {
        if (path.equals(STANDARD_INPUT)) {
            texts.add(new SourceText(STANDARD_INPUT, text(path, bytes(path, standardInput)), SourceText.Form.YAML));
            return;
        }
        Path file = path(path);
        if (Files.isDirectory(file)) {
            files(file).forEach(this::addFile);
        } else if (Files.exists(file)) {
            addFile(file);
        } else {
            throw new InputException("there is no file or folder " + path);
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new InputException("\"" + text + "\" is not a path: " + e.getReason());
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(Inputs::isManifest)
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new InputException("cannot read folder " + folder + ": " + e.getMessage());
        }
    }

    private static boolean isManifest(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.matches(".*\\.(yaml|yml|json|md|markdown|mdx)");
    }

    private void addFile(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String name = file.toString().replace('\\', '/');
            texts.add(SourceText.of(name, text(name, bytes(name, in))));
        } catch (IOException e) {
            throw new InputException("cannot read " + file + ": " + e.getMessage());
        }
    }

    private static byte[] bytes(String name, InputStream in) {
        try {
            byte[] bytes = in.readNBytes((int) LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw new InputException(name + " is larger than " + LARGEST_FILE / 1024 / 1024 + " MiB");
            }
            return bytes;
        } catch (IOException e) {
            throw new InputException("cannot read " + name + ": " + e.getMessage());
        }
    }

    private static String text(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InputException(name + " is not UTF-8");
        }
    }
}

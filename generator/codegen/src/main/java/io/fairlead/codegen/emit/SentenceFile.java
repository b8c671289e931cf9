package io.fairlead.codegen.emit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A text file of names and sentences, one pair per line: {@code core.v1.Container.image: The image to run.} */
final class SentenceFile {
    private SentenceFile() {}

    /**
     * Reads a file beside this class.
     *
     * @throws IllegalArgumentException if a line is no pair, or a name stands twice
     */
    static Map<String, String> read(String name) {
        Map<String, String> sentences = new TreeMap<>();
        for (String line : text(name).lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                add(line, sentences);
            }
        }
        return sentences;
    }

    private static void add(String line, Map<String, String> sentences) {
        String[] pair = line.split(": ", 2);
        if (pair.length < 2 || sentences.put(pair[0], pair[1]) != null) {
            throw new IllegalArgumentException("no pair of a new name and a sentence: " + line);
        }
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(SentenceFile.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

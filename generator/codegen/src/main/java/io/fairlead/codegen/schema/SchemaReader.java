package io.fairlead.codegen.schema;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the schema resource; its lines are described in docs/capture.md. */
public final class SchemaReader {
    private final List<SchemaType> types = new ArrayList<>();
    private MinorSet minors = MinorSet.parse("0");
    private MinorSet typeMinors = minors;
    private List<SchemaKind> kinds = new ArrayList<>();
    private List<SchemaField> fields = new ArrayList<>();

    private SchemaReader() {}

    /**
     * Reads the resource.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a line has none of the known forms
     */
    public static Schema read(Path file) throws IOException {
        return read(Files.readAllLines(file));
    }

    /**
     * Reads the lines of the resource.
     *
     * @throws IllegalArgumentException if a line has none of the known forms
     */
    public static Schema read(List<String> lines) {
        SchemaReader reader = new SchemaReader();
        lines.forEach(reader::line);
        return new Schema(reader.minors, reader.types);
    }

    private void line(String line) {
        String[] words = line.split(" ", -1);
        switch (words[0]) {
            case "minors" ->
                minors = MinorSet.parse(Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(2))
                        .collect(Collectors.joining(",")));
            case "t" -> type(words);
            case "k" -> kinds.add(kind(words));
            case "f" -> fields.add(field(words));
            case "u" -> {} // what excludes what is for checks, not for types
            default -> throw new IllegalArgumentException("not a line of the schema resource: " + line);
        }
    }

    private void type(String[] words) {
        typeMinors = attribute(words, "in").map(MinorSet::parse).orElse(minors);
        kinds = new ArrayList<>();
        fields = new ArrayList<>();
        types.add(new SchemaType(words[1], typeMinors, kinds, fields));
    }

    private SchemaKind kind(String[] words) {
        String group = words[1].equals("-") ? "" : words[1];
        boolean namespaced = words[5].equals("namespaced");
        return new SchemaKind(group, words[2], words[3], words[4], namespaced, in(words));
    }

    private SchemaField field(String[] words) {
        return new SchemaField(
                words[1],
                words[2],
                Arrays.asList(words).subList(3, words.length).contains("required"),
                list(words, "enum"),
                attribute(words, "named"),
                list(words, "keys"),
                in(words));
    }

    private MinorSet in(String[] words) {
        return attribute(words, "in").map(MinorSet::parse).orElse(typeMinors);
    }

    private static List<String> list(String[] words, String name) {
        return attribute(words, name)
                .map(text -> Arrays.stream(text.split("\\|", -1))
                        .map(item -> URLDecoder.decode(item.replace("+", "%2b"), StandardCharsets.UTF_8))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<String> attribute(String[] words, String name) {
        return Arrays.stream(words)
                .skip(2)
                .filter(word -> word.startsWith(name + "="))
                .map(word -> word.substring(name.length() + 1))
                .findFirst();
    }
}

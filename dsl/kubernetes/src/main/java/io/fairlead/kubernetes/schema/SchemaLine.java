package io.fairlead.kubernetes.schema;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The lines of the schema resource: a letter, words, then attributes such as {@code in=34-37}. */
final class SchemaLine {
    private SchemaLine() {}

    static boolean startsType(String line) {
        return line.startsWith("t ");
    }

    static boolean isKind(String line) {
        return line.startsWith("k ");
    }

    static String word(String line, int index) {
        return line.split(" ", -1)[index];
    }

    static MinorSet minors(String line) {
        SortedSet<Integer> minors = new TreeSet<>();
        for (String version : line.substring("minors ".length()).split(" ", -1)) {
            minors.add(Integer.valueOf(version.substring("1.".length())));
        }
        return new MinorSet(minors);
    }

    static SchemaType type(List<String> lines, MinorSet all) {
        String[] words = lines.get(0).split(" ", -1);
        MinorSet in = in(words, all);
        List<SchemaKind> kinds = new ArrayList<>();
        List<SchemaField> fields = new ArrayList<>();
        for (String line : lines) {
            if (isKind(line)) {
                kinds.add(kind(line, in));
            } else if (line.startsWith("f ")) {
                fields.add(field(line, in));
            }
        }
        return new SchemaType(words[1], in, List.copyOf(kinds), List.copyOf(fields));
    }

    static SchemaKind kind(String line, MinorSet ofType) {
        String[] words = line.split(" ", -1);
        String group = words[1].equals("-") ? "" : words[1];
        return new SchemaKind(group, words[2], words[3], words[4], words[5].equals("namespaced"), in(words, ofType));
    }

    private static SchemaField field(String line, MinorSet ofType) {
        String[] words = line.split(" ", -1);
        List<String> keys = list(words, "keys");
        return new SchemaField(
                words[1],
                words[2],
                Arrays.asList(words).subList(3, words.length).contains("required"),
                list(words, "enum"),
                keys.isEmpty() ? attribute(words, "list") : Optional.of("map"),
                keys,
                in(words, ofType));
    }

    private static MinorSet in(String[] words, MinorSet otherwise) {
        return attribute(words, "in").map(SchemaLine::ranges).orElse(otherwise);
    }

    private static MinorSet ranges(String text) {
        SortedSet<Integer> minors = new TreeSet<>();
        for (String range : text.split(",", -1)) {
            String[] ends = range.split("-", -1);
            int last = Integer.parseInt(ends[ends.length - 1]);
            for (int minor = Integer.parseInt(ends[0]); minor <= last; minor++) {
                minors.add(minor);
            }
        }
        return new MinorSet(minors);
    }

    private static List<String> list(String[] words, String name) {
        return attribute(words, name)
                .map(text -> Arrays.stream(text.split("\\|", -1))
                        .map(item -> URLDecoder.decode(item.replace("+", "%2b"), StandardCharsets.UTF_8))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<String> attribute(String[] words, String name) {
        for (String word : words) {
            if (word.startsWith(name + "=")) {
                return Optional.of(word.substring(name.length() + 1));
            }
        }
        return Optional.empty();
    }
}

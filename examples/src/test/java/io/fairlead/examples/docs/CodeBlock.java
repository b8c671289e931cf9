package io.fairlead.examples.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a Markdown page and the comment above it that says which file it was cut from.
 *
 * @param language the word after the fence
 * @param source {@code path} or {@code path#region}, from a comment such as {@code <!-- from examples/Shop.java#shop -->}
 * @param line the line of the fence, counted from 1
 * @param text what is between the fences
 */
record CodeBlock(String language, Optional<String> source, int line, String text) {
    private static final Pattern FENCE = Pattern.compile("^```(\\w*)\\s*$");
    private static final Pattern FROM = Pattern.compile("^<!-- from (\\S+) -->$");

    static List<CodeBlock> of(String markdown) {
        List<CodeBlock> blocks = new ArrayList<>();
        List<String> lines = markdown.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                int end = lines.subList(i + 1, lines.size()).indexOf("```") + i + 1;
                blocks.add(new CodeBlock(fence.group(1), source(lines, i), i + 1, join(lines.subList(i + 1, end))));
                i = end;
            }
        }
        return blocks;
    }

    private static Optional<String> source(List<String> lines, int fence) {
        Matcher from = FROM.matcher(fence == 0 ? "" : lines.get(fence - 1));
        return from.matches() ? Optional.of(from.group(1)) : Optional.empty();
    }

    private static String join(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}

package io.fairlead.check;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Breaks a text in one of many small ways; the same random numbers break it in the same way. */
final class TextMutator {
    private static final List<String> TOKENS = List.of(
            "---\n",
            "...\n",
            ": ",
            "- ",
            "{",
            "}",
            "[",
            "]",
            "&a ",
            "*a",
            "<<: *a",
            "!!binary ",
            "!x ",
            "%YAML 1.1\n",
            "|\n",
            ">-\n",
            "'",
            "\"",
            "\\",
            "#",
            "\t",
            "\r",
            "\0",
            "\u0085",
            "\ufeff",
            "\ud83d",
            "\ud83d\ude80",
            "~",
            "null",
            "yes",
            ".inf",
            "0x7f",
            "1e400",
            "99999999999999999999",
            "-1",
            "0",
            "{}",
            "[]",
            "? ",
            "@",
            "`",
            "  ",
            "\n\n",
            "apiVersion: v1\n",
            "kind: List\n",
            "items:\n",
            "a: &a [*a]\n",
            "x".repeat(300),
            "[".repeat(120),
            "{a: ".repeat(120));

    private final Random random;
    private final List<UnaryOperator<String>> ways = List.of(
            this::flip, this::insert, this::delete, this::repeat, this::swapLines, this::indent, this::replaceValue);

    TextMutator(Random random) {
        this.random = random;
    }

    /** One to four changes. */
    String mutate(String text) {
        String mutated = text;
        for (int i = random.nextInt(4); i >= 0; i--) {
            mutated = ways.get(random.nextInt(ways.size())).apply(mutated);
        }
        return mutated;
    }

    private String flip(String text) {
        int at = at(text);
        return at == text.length()
                ? text
                : text.substring(0, at)
                        + (char) random.nextInt(random.nextInt(8) == 0 ? 65536 : 128)
                        + text.substring(at + 1);
    }

    private String insert(String text) {
        int at = at(text);
        return text.substring(0, at) + token() + text.substring(at);
    }

    private String delete(String text) {
        int at = at(text);
        int end = Math.min(text.length(), at + 1 + random.nextInt(30));
        return text.substring(0, at) + text.substring(end);
    }

    private String repeat(String text) {
        int at = at(text);
        int end = Math.min(text.length(), at + random.nextInt(200));
        return text.substring(0, end) + text.substring(at);
    }

    private String swapLines(String text) {
        String[] lines = text.split("\n", -1);
        int one = random.nextInt(lines.length);
        int other = random.nextInt(lines.length);
        String kept = lines[one];
        lines[one] = lines[other];
        lines[other] = kept;
        return String.join("\n", lines);
    }

    private String indent(String text) {
        String[] lines = text.split("\n", -1);
        int line = random.nextInt(lines.length);
        lines[line] = random.nextBoolean() ? "  " + lines[line] : lines[line].strip();
        return String.join("\n", lines);
    }

    /** What stands behind a colon becomes something else: the shape most often stays readable. */
    private String replaceValue(String text) {
        String[] lines = text.split("\n", -1);
        int line = random.nextInt(lines.length);
        int colon = lines[line].indexOf(": ");
        if (colon >= 0) {
            lines[line] = lines[line].substring(0, colon + 2) + token().strip();
        }
        return String.join("\n", lines);
    }

    private int at(String text) {
        return random.nextInt(text.length() + 1);
    }

    private String token() {
        return TOKENS.get(random.nextInt(TOKENS.size()));
    }
}

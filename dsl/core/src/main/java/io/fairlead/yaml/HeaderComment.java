package io.fairlead.yaml;

import java.util.Locale;

/** A comment above a document: one line for each line of text, with nothing that could end it early. */
final class HeaderComment {
    private HeaderComment() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder();
        text.lines().forEach(line -> out.append("# ").append(visible(line)).append('\n'));
        return out.toString();
    }

    private static String visible(String line) {
        StringBuilder out = new StringBuilder();
        line.stripTrailing().codePoints().forEach(codePoint -> {
            if (isHarmless(codePoint)) {
                out.appendCodePoint(codePoint);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04X", codePoint));
            }
        });
        return out.toString();
    }

    private static boolean isHarmless(int codePoint) {
        return (codePoint >= 0x20 && codePoint < 0x7f) || Character.isLetterOrDigit(codePoint);
    }
}

package io.fairlead.value;

import java.util.Locale;

/** A text between double quotes as messages show it: one line, bounded, with control characters escaped. */
final class QuotedText {
    private static final int LONGEST = 80;

    private QuotedText() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().limit(LONGEST).forEach(codePoint -> append(out, codePoint));
        if (text.codePointCount(0, text.length()) > LONGEST) {
            out.append('…');
        }
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, int codePoint) {
        if (isVisible(codePoint)) {
            out.appendCodePoint(codePoint);
        } else {
            out.append(String.format(Locale.ROOT, "\\u%04X", codePoint));
        }
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}

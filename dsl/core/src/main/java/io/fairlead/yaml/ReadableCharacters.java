package io.fairlead.yaml;

import java.util.Locale;
import java.util.OptionalInt;

/** Which characters every reader takes as they are, which only when escaped, and which never. */
final class ReadableCharacters {
    private ReadableCharacters() {}

    /** The first code point that cannot be written at all: half of a surrogate pair. */
    static OptionalInt firstForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isSurrogate(character)) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return OptionalInt.of(character);
                }
                i++;
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The same document with the characters escaped that some readers take for a line break or drop.
     *
     * <p>The emitter leaves them raw, and only between double quotes: nothing else lets them through.
     */
    static String escaped(String document) {
        StringBuilder out = new StringBuilder(document.length() + 16);
        for (int i = 0; i < document.length(); i++) {
            char character = document.charAt(i);
            if (mustBeEscaped(character)) {
                out.append("\\u").append(hex(character));
            } else {
                out.append(character);
            }
        }
        return out.toString();
    }

    static boolean needsEscape(String document) {
        for (int i = 0; i < document.length(); i++) {
            if (mustBeEscaped(document.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mustBeEscaped(int character) {
        return character > 0x7e && !Character.isSurrogate((char) character) && !isPrintable(character);
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String hex(char character) {
        String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        return "0".repeat(4 - digits.length()) + digits;
    }
}

package io.fairlead.check.custom.schema;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Host names as the server reads them: letters and symbols of any script, underscores never. */
final class HostnameText {
    private static final int LONGEST = 255;
    private static final int LONGEST_LABEL = 63;
    private static final int SHORTEST_TOP = 2;

    private HostnameText() {}

    static boolean isHostname(String text) {
        if (text.isEmpty() || bytes(text) > LONGEST) {
            return false;
        }
        List<String> labels = List.of(text.split("\\.", -1));
        if (labels.stream().anyMatch(label -> bytes(label) > LONGEST_LABEL)) {
            return false;
        }
        if (labels.size() == 1) {
            return isLone(text);
        }
        String top = labels.get(labels.size() - 1);
        return labels.subList(0, labels.size() - 1).stream().allMatch(HostnameText::isLabel)
                && top.length() >= SHORTEST_TOP
                && top.codePoints().allMatch(Character::isLetter);
    }

    /** A name without a dot may have one dash, as its second character. */
    private static boolean isLone(String text) {
        int first = text.codePointAt(0);
        String rest = text.substring(Character.charCount(first));
        String plain = rest.startsWith("-") ? rest.substring(1) : rest;
        return isWord(first) && plain.codePoints().allMatch(HostnameText::isWord);
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty()
                && !label.startsWith("-")
                && !label.endsWith("-")
                && label.codePoints().allMatch(letter -> letter == '-' || isWord(letter));
    }

    private static boolean isWord(int letter) {
        int type = Character.getType(letter);
        return Character.isLetter(letter)
                || (letter >= '0' && letter <= '9')
                || type == Character.MATH_SYMBOL
                || type == Character.CURRENCY_SYMBOL
                || type == Character.MODIFIER_SYMBOL
                || type == Character.OTHER_SYMBOL;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

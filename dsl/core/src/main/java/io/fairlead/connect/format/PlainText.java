package io.fairlead.connect.format;

/** Texts without characters that would break a line or drive a terminal. */
public final class PlainText {
    private PlainText() {}

    /** The text with a blank in place of each control character. */
    public static String line(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(c -> plain.append(Character.isISOControl(c) ? ' ' : (char) c));
        return plain.toString();
    }
}

package io.fairlead.connect.format;

/** Keeps a text on its line: a control character would break the line or drive the terminal. */
final class PlainLine {
    private PlainLine() {}

    static String of(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(c -> plain.append(Character.isISOControl(c) ? ' ' : (char) c));
        return plain.toString();
    }
}

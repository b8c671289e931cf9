package io.fairlead.yaml;

import io.fairlead.value.Position;
import java.io.StringReader;

/** The text of one document and the line of the file that it starts on. */
final class YamlSource extends StringReader {
    private final String text;
    private final int firstLine;

    YamlSource(String text, int firstLine) {
        super(text);
        this.text = text;
        this.firstLine = firstLine;
    }

    /** The same document from its beginning. */
    YamlSource again() {
        return new YamlSource(text, firstLine);
    }

    /** Whether the text has a character that an anchor or a merge key needs; most have none, and are read without a detour. */
    boolean mayRepeat() {
        return text.indexOf('&') >= 0 || text.indexOf('*') >= 0 || text.contains("<<");
    }

    int length() {
        return text.length();
    }

    /** The place in the file of a character of the document, counted from 0. */
    Position position(int character) {
        String before = text.substring(0, Math.max(0, Math.min(character, text.length())));
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        return new Position(firstLine + lines, before.length() - before.lastIndexOf('\n'));
    }

    int firstLine() {
        return firstLine;
    }
}

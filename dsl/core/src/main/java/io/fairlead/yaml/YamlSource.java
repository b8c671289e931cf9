package io.fairlead.yaml;

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

    int length() {
        return text.length();
    }

    int firstLine() {
        return firstLine;
    }
}

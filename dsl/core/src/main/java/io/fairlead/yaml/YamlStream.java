package io.fairlead.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into its documents, so that a broken one does not take the others along.
 *
 * <p>Cutting at lines is exact: {@code ---} and {@code ...} at the start of a line end a document everywhere, even inside
 * quotes and blocks.
 */
final class YamlStream {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final List<YamlSource> documents = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private int firstLine = 1;
    private boolean hasContent;

    private YamlStream() {}

    static List<YamlSource> documents(String text) {
        YamlStream stream = new YamlStream();
        int line = 1;
        int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start) + 1;
            end = end == 0 ? text.length() : end;
            stream.accept(text.substring(start, end), line++);
            start = end;
        }
        stream.finish(line);
        return stream.documents;
    }

    private void accept(String line, int number) {
        boolean startsDocument = isMarker(line, "---");
        if (startsDocument && !onlyDirectives()) {
            finish(number);
        }
        hasContent |= startsDocument ? !isBlank(line.substring(3)) : !isBlank(line);
        current.append(line);
        if (isMarker(line, "...")) {
            finish(number + 1);
        }
    }

    private boolean onlyDirectives() {
        return current.toString().lines().allMatch(line -> isBlank(line) || line.startsWith("%"));
    }

    private void finish(int nextLine) {
        if (hasContent && !isMarker(current.toString(), "...")) {
            documents.add(new YamlSource(current.toString(), firstLine));
        }
        current.setLength(0);
        hasContent = false;
        firstLine = nextLine;
    }

    private static boolean isMarker(String line, String marker) {
        return line.startsWith(marker) && (line.length() == 3 || Character.isWhitespace(line.charAt(3)));
    }

    private static boolean isBlank(String line) {
        String text = line.strip();
        return text.isEmpty() || text.startsWith("#");
    }
}

package io.fairlead.yaml;

import io.fairlead.value.Position;

/** A document that cannot be read on: what is wrong and where. Never leaves the reader. */
final class YamlFlaw extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    YamlFlaw(String message, Position position) {
        super(message, null, false, false);
        this.line = position.line();
        this.column = position.column();
    }

    Position position() {
        return new Position(line, column);
    }

    String text() {
        return String.valueOf(getMessage());
    }
}

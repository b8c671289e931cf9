package io.fairlead.kubernetes.wire;

import io.fairlead.value.FieldPath;
import io.fairlead.value.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The state of a reading: the parser, the path at which it stands, what was refused and where values stood. */
class TokenReader {
    final JsonParser parser;
    FieldPath path = FieldPath.root();
    /** Whether what is read is not there, so that it is empty or zero. */
    boolean absent;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<FieldPath, Position> positions = new LinkedHashMap<>();

    TokenReader(JsonParser parser) {
        this.parser = parser;
        if (parser.currentToken() == null) {
            parser.nextToken();
        }
    }

    /** What was refused so far, in the order of the text. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The place of each value that was read, by its path; cannot be changed. */
    public Map<FieldPath, Position> positions() {
        return Collections.unmodifiableMap(positions);
    }

    /** The path of the value at which the reader stands. */
    public FieldPath path() {
        return path;
    }

    final boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** Whether the token is there; reported and skipped when it is another. */
    final boolean expect(JsonToken token, String description) {
        if (parser.currentToken() == token) {
            return true;
        }
        report(Problem.Kind.WRONG_TYPE, here(), "expected " + description + ", found " + found());
        parser.skipChildren();
        return false;
    }

    private String found() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text " + quoted(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + parser.getString();
            default -> parser.getString();
        };
    }

    final void report(Problem.Kind kind, Position position, String message) {
        report(path, kind, position, message);
    }

    final void report(FieldPath at, Problem.Kind kind, Position position, String message) {
        problems.add(new Problem(at, position, kind, message));
    }

    /** Remembers where the value at the current path stands. */
    final Position mark() {
        Position position = here();
        positions.putIfAbsent(path, position);
        return position;
    }

    final Position here() {
        var location = parser.currentTokenLocation();
        return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }
}

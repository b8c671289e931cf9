package io.fairlead.kubernetes.wire;

import io.fairlead.value.FieldPath;
import io.fairlead.value.Position;
import java.util.HashSet;
import java.util.Set;

/** One open object of a reading. */
final class ReaderFrame {
    private final FieldPath path;
    private final Position start;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> withoutValue = new HashSet<>();
    private String field = "";
    private Position fieldPosition;

    ReaderFrame(FieldPath path, Position start) {
        this.path = path;
        this.start = start;
        this.fieldPosition = start;
    }

    FieldPath path() {
        return path;
    }

    Position start() {
        return start;
    }

    String field() {
        return field;
    }

    Position fieldPosition() {
        return fieldPosition;
    }

    /** Whether the field stands in the object for the first time. */
    boolean enter(String name, Position position) {
        field = name;
        fieldPosition = position;
        return seen.add(name);
    }

    /** The field is there and says nothing, which is as if it were not there. */
    void takeBack() {
        withoutValue.add(field);
    }

    boolean hasValue(String name) {
        return seen.contains(name) && !withoutValue.contains(name);
    }
}

package io.fairlead.diagnostic;

import io.fairlead.value.Position;

/**
 * Where a finding stands in a text.
 *
 * @param file the file as the caller named it; {@code -} for standard input
 * @param position line and column, counted from 1
 */
public record Place(String file, Position position) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : position.compareTo(other.position);
    }

    /** The form that editors and terminals make clickable. */
    @Override
    public String toString() {
        return file + ":" + position.line() + ":" + position.column();
    }
}

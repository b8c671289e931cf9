package io.fairlead.value;

/**
 * A place in a YAML text.
 *
 * @param line the line, counted from 1
 * @param column the column, counted from 1 in characters
 */
public record Position(int line, int column) implements Comparable<Position> {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException when a number is below 1
     */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1: " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}

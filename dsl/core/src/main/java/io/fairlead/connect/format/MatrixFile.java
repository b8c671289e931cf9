package io.fairlead.connect.format;

import io.fairlead.connect.Connectivity;
import io.fairlead.value.InvalidValueException;
import java.util.List;
import java.util.Optional;

/**
 * A matrix that was kept: what {@link MatrixFormat#JSON} writes, read back.
 *
 * @param assumptions what the cells take for granted
 * @param cells the cells in which something passes or may pass, in the order of the file
 */
public record MatrixFile(List<String> assumptions, List<Cell> cells) {
    /** Copies the lists. */
    public MatrixFile {
        assumptions = List.copyOf(assumptions);
        cells = List.copyOf(cells);
    }

    /** All cells of a cluster. */
    public static MatrixFile of(Connectivity connectivity) {
        return new MatrixFile(
                connectivity.assumptions(),
                connectivity.connections().map(Cell::of).toList());
    }

    /**
     * Reads a text that may be a matrix.
     *
     * @return empty when it is something else, such as a manifest
     * @throws InvalidValueException when it is a matrix of another version, or one that is broken
     */
    public static Optional<MatrixFile> find(String text) {
        return MatrixReading.isMatrix(text) ? Optional.of(new MatrixReading(text).matrix()) : Optional.empty();
    }
}

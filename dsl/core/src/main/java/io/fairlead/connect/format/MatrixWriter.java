package io.fairlead.connect.format;

import java.util.List;

/** Writes one matrix, cell by cell. */
interface MatrixWriter {
    /** Comes first, once. */
    void begin(List<String> assumptions);

    /** Comes for each cell, in order. */
    void cell(Cell cell);

    /** Comes last, once. */
    void end();
}

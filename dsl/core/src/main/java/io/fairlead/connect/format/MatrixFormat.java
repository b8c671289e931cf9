package io.fairlead.connect.format;

import io.fairlead.connect.Connectivity;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form of the matrix.
 *
 * <pre>{@code
 * MatrixFormat.JSON.write(connectivity, out);
 * }</pre>
 *
 * <p>Text, JSON, CSV and Markdown are written as the cells come: no format but the diagrams keeps the matrix in memory. The same
 * matrix gives the same bytes; lines end with a line feed everywhere.
 */
public enum MatrixFormat {
    /** One line for each cell and reason, a paragraph for each caller. */
    TEXT,
    /** The contract with other tools, one cell on a line: also the file that is kept and reviewed. */
    JSON,
    /** Comma-separated values (RFC 4180): one record for what passes, one for each reason. */
    CSV,
    /** A table for GitHub and everything that reads its Markdown. */
    MD,
    /** A graph for Graphviz. */
    DOT,
    /** A flow chart for Mermaid. */
    MERMAID;

    private MatrixWriter writer(PrintWriter out) {
        return switch (this) {
            case TEXT -> new TextTable(out);
            case JSON -> new JsonMatrix(out);
            case CSV -> new CsvTable(out);
            case MD -> new MarkdownTable(out);
            case DOT -> new DotGraph(out);
            case MERMAID -> new MermaidChart(out);
        };
    }

    /** A format by its name, letter case aside. */
    public static Optional<MatrixFormat> find(String name) {
        return Stream.of(values())
                .filter(format -> format.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * Writes the matrix of a cluster.
     *
     * @param out flushed at the end, not closed
     */
    public void write(Connectivity connectivity, PrintWriter out) {
        try (Stream<Cell> cells = connectivity.connections().map(Cell::of)) {
            write(connectivity.assumptions(), cells, out);
        }
    }

    /**
     * Writes a matrix.
     *
     * @param assumptions what the cells take for granted
     * @param cells sorted; read once
     * @param out flushed at the end, not closed
     */
    public void write(List<String> assumptions, Stream<Cell> cells, PrintWriter out) {
        MatrixWriter to = writer(out);
        to.begin(assumptions);
        cells.forEachOrdered(to::cell);
        to.end();
        out.flush();
    }

    /** The name that the command line uses. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

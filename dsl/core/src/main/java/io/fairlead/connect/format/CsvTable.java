package io.fairlead.connect.format;

import io.fairlead.connect.port.Depends;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Records with a header; lines end with a line feed, which every reader of RFC 4180 takes. Assumptions have no place in a table of
 * values.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvTable implements MatrixWriter {
    private final PrintWriter out;

    CsvTable(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(List<String> assumptions) {
        row("from", "to", "verdict", "ports", "because");
    }

    @Override
    public void cell(Cell cell) {
        if (!cell.ports().isEmpty()) {
            row(cell.from(), cell.to(), "allowed", cell.ports().toString(), "");
        }
        for (Depends one : cell.depends()) {
            row(cell.from(), cell.to(), "depends", one.ports().toString(), one.because());
        }
    }

    @Override
    public void end() {
        // A table of values ends with its last record.
    }

    private void row(String... values) {
        out.print(Stream.of(values).map(CsvTable::field).collect(Collectors.joining(",", "", "\n")));
    }

    private static String field(String value) {
        return value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + value.replace("\"", "\"\"") + '"'
                : value;
    }
}

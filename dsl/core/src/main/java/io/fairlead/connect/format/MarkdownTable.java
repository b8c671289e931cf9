package io.fairlead.connect.format;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** A table of GitHub Flavored Markdown. */
final class MarkdownTable implements MatrixWriter {
    private final PrintWriter out;
    private List<String> assumptions = List.of();

    MarkdownTable(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(List<String> given) {
        assumptions = given;
        out.print("| from | to | ports | depends |\n|---|---|---|---|\n");
    }

    @Override
    public void cell(Cell cell) {
        out.print("| " + MarkdownText.code(cell.from()) + " | " + MarkdownText.code(cell.to()) + " | "
                + (cell.ports().isEmpty() ? "" : MarkdownText.plain(cell.ports().toString()) + " ") + "| "
                + depends(cell) + "|\n");
    }

    private static String depends(Cell cell) {
        return cell.depends().isEmpty()
                ? ""
                : cell.doubts().entrySet().stream()
                        .map(one -> MarkdownText.plain(one.getKey() + ": " + one.getValue()))
                        .collect(Collectors.joining("<br>", "", " "));
    }

    @Override
    public void end() {
        if (!assumptions.isEmpty()) {
            out.print("\nAssumed:\n\n");
            assumptions.forEach(one -> out.print("* " + MarkdownText.plain(one) + "\n"));
        }
    }
}

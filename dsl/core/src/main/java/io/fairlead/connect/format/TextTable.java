package io.fairlead.connect.format;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Lines that can be searched: each one names both ends. Only the cells of one caller are kept, to align them. */
final class TextTable implements MatrixWriter {
    private final PrintWriter out;
    private final List<Cell> caller = new ArrayList<>();
    private List<String> assumptions = List.of();
    private long cells;
    private long depending;

    TextTable(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(List<String> given) {
        assumptions = given;
    }

    @Override
    public void cell(Cell cell) {
        if (!caller.isEmpty() && !caller.get(0).from().equals(cell.from())) {
            paragraph();
        }
        caller.add(cell);
        cells++;
        depending += cell.depends().isEmpty() ? 0 : 1;
    }

    @Override
    public void end() {
        paragraph();
        out.print(cells == 0 ? "no connections\n" : cells + (cells == 1 ? " connection" : " connections"));
        out.print(cells == 0 ? "" : depending == 0 ? "\n" : ", " + depending + " of them not sure\n");
        if (!assumptions.isEmpty()) {
            out.print("\nassumed:\n");
            assumptions.forEach(one -> out.print("  - " + PlainText.line(one) + "\n"));
        }
    }

    private void paragraph() {
        int width = caller.stream().mapToInt(cell -> cell.to().length()).max().orElse(0);
        for (Cell cell : caller) {
            String ends = cell.from() + " => " + cell.to()
                    + " ".repeat(width - cell.to().length()) + "  ";
            if (!cell.ports().isEmpty()) {
                line(ends + cell.ports());
            }
            cell.doubts().forEach((ports, because) -> line(ends + ports + "  depends on " + because));
        }
        out.print(caller.isEmpty() ? "" : "\n");
        caller.clear();
    }

    private void line(String text) {
        out.print(PlainText.line(text) + "\n");
    }
}

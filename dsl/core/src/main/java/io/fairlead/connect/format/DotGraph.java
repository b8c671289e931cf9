package io.fairlead.connect.format;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A directed graph: a solid edge for what passes, a dashed one for what may.
 *
 * @see <a href="https://graphviz.org/doc/info/lang.html">The DOT language</a>
 */
final class DotGraph implements MatrixWriter {
    private final PrintWriter out;
    private final List<Cell> cells = new ArrayList<>();
    private List<String> assumptions = List.of();

    DotGraph(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(List<String> given) {
        assumptions = given;
    }

    @Override
    public void cell(Cell cell) {
        cells.add(cell);
    }

    @Override
    public void end() {
        Graph graph = Graph.of(cells);
        assumptions.forEach(one -> out.print("// assumed: " + PlainText.line(one) + "\n"));
        out.print("digraph connections {\n  rankdir=LR;\n  node [shape=box];\n");
        graph.byNamespace().forEach((namespace, peers) -> {
            out.print("  subgraph " + quoted("cluster_" + namespace) + " {\n    label=" + quoted(namespace) + ";\n");
            peers.forEach(peer -> out.print("    " + quoted(peer) + ";\n"));
            out.print("  }\n");
        });
        graph.outside()
                .forEach(
                        peer -> out.print("  " + quoted(peer) + " [shape=ellipse" + label(graph.lines(peer)) + "];\n"));
        graph.cells().forEach(this::edges);
        out.print("}\n");
    }

    private void edges(Cell cell) {
        String ends = "  " + quoted(cell.from()) + " -> " + quoted(cell.to());
        Graph.sure(cell).ifPresent(label -> out.print(ends + " [label=" + quoted(label) + "];\n"));
        Graph.unsure(cell).ifPresent(label -> out.print(ends + " [label=" + quoted(label) + ", style=dashed];\n"));
    }

    private static String label(List<String> lines) {
        String text = lines.stream().map(DotGraph::escaped).collect(Collectors.joining("\\n"));
        return lines.size() == 1 ? "" : ", label=\"" + text + '"';
    }

    private static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    private static String escaped(String text) {
        return PlainText.line(text).replace("\\", "\\\\").replace("\"", "\\\"");
    }
}

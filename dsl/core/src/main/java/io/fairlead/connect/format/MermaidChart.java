package io.fairlead.connect.format;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A flow chart: a solid arrow for what passes, a dotted one for what may.
 *
 * @see <a href="https://mermaid.js.org/syntax/flowchart.html">Flowcharts</a>
 */
final class MermaidChart implements MatrixWriter {
    /** Characters that mean something even between quotation marks, as the entities that Mermaid takes for them. */
    private static final Map<Character, String> ENTITIES =
            Map.of('"', "#quot;", '#', "#35;", '<', "#lt;", '>', "#gt;", '&', "#amp;", '`', "#96;", '\\', "#92;");

    private final PrintWriter out;
    private final List<Cell> cells = new ArrayList<>();
    private Graph graph = Graph.of(List.of());
    private List<String> assumptions = List.of();

    MermaidChart(PrintWriter out) {
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
        graph = Graph.of(cells);
        out.print("flowchart LR\n");
        assumptions.forEach(one -> out.print(comment(one)));
        int number = 0;
        for (Map.Entry<String, List<String>> namespace : graph.byNamespace().entrySet()) {
            out.print("  subgraph ns" + number++ + "[" + quoted(namespace.getKey()) + "]\n");
            namespace.getValue().forEach(peer -> out.print("    " + id(peer) + "[" + quoted(peer) + "]\n"));
            out.print("  end\n");
        }
        graph.outside().forEach(peer -> out.print("  " + id(peer) + "([" + label(peer) + "])\n"));
        graph.cells().forEach(this::edges);
    }

    private void edges(Cell cell) {
        Graph.sure(cell).ifPresent(label -> edge(cell, " -->|", label));
        Graph.unsure(cell).ifPresent(label -> edge(cell, " -.->|", label));
    }

    private void edge(Cell cell, String arrow, String label) {
        out.print("  " + id(cell.from()) + arrow + quoted(label) + "| " + id(cell.to()) + "\n");
    }

    private String id(String peer) {
        return "p" + graph.number(peer);
    }

    /** Braces in a comment would be taken for a directive. */
    private static String comment(String text) {
        return "  %% assumed: " + PlainText.line(text).replace('{', '(').replace('}', ')') + "\n";
    }

    private String label(String peer) {
        return graph.lines(peer).stream().map(MermaidChart::escaped).collect(Collectors.joining("<br>", "\"", "\""));
    }

    private static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    private static String escaped(String text) {
        StringBuilder label = new StringBuilder();
        PlainText.line(text)
                .chars()
                .forEach(c -> label.append(ENTITIES.getOrDefault((char) c, Character.toString((char) c))));
        return label.toString();
    }
}

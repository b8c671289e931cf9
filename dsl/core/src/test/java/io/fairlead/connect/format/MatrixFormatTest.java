package io.fairlead.connect.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.connect.port.Depends;
import io.fairlead.connect.port.PortSet;
import io.fairlead.value.Protocol;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each format is read by a parser that is not ours; names are as bad as they can be. */
class MatrixFormatTest {
    private static final PortSet WEB = PortSet.of(Protocol.TCP, 80).plus(PortSet.of(Protocol.TCP, 8080, 8090));

    private static final String HOSTILE = "we\"ird|na,me#1;`x`<b>&\\🚢/pod[Wid\"get]";

    private static final List<Cell> CELLS = List.of(
            cell("10.0.0.0-10.255.255.255[External]", "shop/web[Deployment]", WEB),
            cell("::-::ff[External]", "shop/web[Deployment]", WEB),
            cell("shop/web[Deployment]", HOSTILE, PortSet.ALL),
            new Cell(
                    HOSTILE,
                    "shop/web[Deployment]",
                    PortSet.of(Protocol.UDP, 53),
                    List.of(
                            new Depends(WEB, "whether \"a|b\", c"),
                            new Depends(PortSet.of(Protocol.SCTP, 9), "line\nbreak"))),
            new Cell(
                    "{load-balancer}", "shop/web[Deployment]", PortSet.NONE, List.of(new Depends(WEB, "the address"))));

    private static final List<String> ASSUMED = List.of("the plugin is \"ours\"", "{all} | none");

    private static Cell cell(String from, String to, PortSet ports) {
        return new Cell(from, to, ports, List.of());
    }

    private static String written(MatrixFormat format) {
        StringWriter text = new StringWriter();
        format.write(ASSUMED, CELLS.stream(), new PrintWriter(text));
        return text.toString();
    }

    @Test
    void jsonIsTheContract() {
        JsonNode root = JsonMapper.shared().readTree(written(MatrixFormat.JSON));

        assertThat(root.get("version").asInt()).isEqualTo(1);
        assertThat(root.get("assumptions").valueStream().map(JsonNode::asString))
                .isEqualTo(ASSUMED);
        assertThat(root.get("connections")).hasSize(CELLS.size());
        JsonNode last = root.get("connections").get(4);
        assertThat(last.get("from").asString()).isEqualTo("{load-balancer}");
        assertThat(last.get("ports").asString()).isEqualTo("No Connections");
        assertThat(last.get("depends").get(0).get("ports").asString()).isEqualTo("TCP 80,8080-8090");
        assertThat(last.get("depends").get(0).get("because").asString()).isEqualTo("the address");
        assertThat(root.get("connections").get(2).get("to").asString()).isEqualTo(HOSTILE);
    }

    @Test
    void jsonHasOneCellOnALine() {
        assertThat(written(MatrixFormat.JSON).lines().filter(line -> line.startsWith("    {\"from\": ")))
                .hasSize(CELLS.size());
    }

    @Test
    void jsonIsReadBackAsItWas() {
        assertThat(MatrixFile.find(written(MatrixFormat.JSON))).contains(new MatrixFile(ASSUMED, CELLS));
    }

    @Test
    void csvHasTheSameValues() throws IOException {
        List<CSVRecord> records = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(written(MatrixFormat.CSV)))
                .getRecords();

        assertThat(records).hasSize(7);
        assertThat(records.get(3).toMap())
                .containsEntry("from", HOSTILE)
                .containsEntry("verdict", "allowed")
                .containsEntry("ports", "UDP 53");
        assertThat(records.get(4).toMap())
                .containsEntry("verdict", "depends")
                .containsEntry("ports", "TCP 80,8080-8090")
                .containsEntry("because", "whether \"a|b\", c");
    }

    @Test
    void dotHasTheSameEdges() {
        DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createSupplier(DefaultEdge.class), false);
        Map<DefaultEdge, String> labels = new HashMap<>();
        DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addEdgeAttributeConsumer((edge, value) -> label(labels, edge.getFirst(), edge.getSecond(), value));
        importer.importGraph(graph, new StringReader(written(MatrixFormat.DOT)));

        assertThat(graph.edgeSet().stream()
                        .map(edge -> graph.getEdgeSource(edge) + " -> " + graph.getEdgeTarget(edge) + " : "
                                + labels.get(edge))
                        .map(edge -> edge.replace("\\\\", "\\")))
                .containsExactlyInAnyOrder(
                        "10.0.0.0-10.255.255.255[External] -> shop/web[Deployment] : TCP 80,8080-8090",
                        "shop/web[Deployment] -> " + HOSTILE + " : All Connections",
                        HOSTILE + " -> shop/web[Deployment] : UDP 53",
                        HOSTILE + " -> shop/web[Deployment] : TCP 80,8080-8090 depends on whether \"a|b\", c;"
                                + " SCTP 9 depends on line break",
                        "{load-balancer} -> shop/web[Deployment] : TCP 80,8080-8090 depends on the address");
        assertThat(written(MatrixFormat.DOT))
                .as("ranges with equal connections are one node with a line for each")
                .contains("10.0.0.0-10.255.255.255[External]\\n::-::ff[External]");
    }

    private static void label(Map<DefaultEdge, String> labels, DefaultEdge edge, String name, Attribute value) {
        if (name.equals("label")) {
            labels.put(edge, value.getValue());
        }
    }

    @Test
    void markdownHasFourCellsInEachRow() {
        List<String> rows = written(MatrixFormat.MD)
                .lines()
                .filter(line -> line.startsWith("|"))
                .toList();

        assertThat(rows).hasSize(2 + CELLS.size());
        assertThat(rows)
                .allSatisfy(row -> assertThat(Pattern.compile("(?<!\\\\)\\|")
                                .splitAsStream(row.substring(1))
                                .toList())
                        .hasSize(4));
        assertThat(rows.get(4)).contains("``we\"ird\\|na,me");
    }

    @Test
    void mermaidDeclaresWhatItConnectsAndQuotesEveryLabel() {
        String text = written(MatrixFormat.MERMAID);
        List<String> edges = text.lines().filter(line -> line.contains(">|")).toList();

        assertThat(text).startsWith("flowchart LR\n");
        assertThat(edges).hasSize(5).allMatch(line -> line.matches("  p\\d+ (-->|-\\.->)\\|\"[^\"`<>]*\"\\| p\\d+"));
        assertThat(edges.stream().flatMap(MatrixFormatTest::ids).distinct())
                .allMatch(id -> Pattern.compile("(?m)^ +" + id + "(\\[\"[^\"]*\"]|\\(\\[\"[^\"]*\"]\\))$")
                        .matcher(text)
                        .find());
        assertThat(text.lines().filter(line -> line.strip().equals("end")))
                .hasSameSizeAs(text.lines()
                        .filter(line -> line.strip().startsWith("subgraph "))
                        .toList());
    }

    private static Stream<String> ids(String edge) {
        return Stream.of(
                edge.strip().substring(0, edge.strip().indexOf(' ')), edge.substring(edge.lastIndexOf(' ') + 1));
    }

    @Test
    void textNamesBothEndsOnEveryLine() {
        assertThat(written(MatrixFormat.TEXT))
                .startsWith("10.0.0.0-10.255.255.255[External] => shop/web[Deployment]  TCP 80,8080-8090\n")
                .contains("{load-balancer} => shop/web[Deployment]  TCP 80,8080-8090  depends on the address\n")
                .contains("SCTP 9  depends on line break\n")
                .contains("\n5 connections, 2 of them not sure\n");
    }

    @Test
    void drawsRangesThatConnectAlikeOnce() {
        StringWriter text = new StringWriter();
        List<Cell> cells = List.of(
                cell("a/x[Pod]", "1.0.0.0-1.0.0.9[External]", WEB), cell("a/x[Pod]", "2.0.0.0-2.0.0.9[External]", WEB));
        MatrixFormat.MERMAID.write(List.of(), cells.stream(), new PrintWriter(text));

        assertThat(text.toString().lines().filter(line -> line.contains("-->")))
                .containsExactly("  p0 -->|\"TCP 80,8080-8090\"| p1");
        assertThat(text.toString()).contains("1.0.0.0-1.0.0.9[External]<br>2.0.0.0-2.0.0.9[External]");
    }
}

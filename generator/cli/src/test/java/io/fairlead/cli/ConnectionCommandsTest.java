package io.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands connections, explain and diff, on a small shop in a folder with a blank in its name. */
class ConnectionCommandsTest {
    private static final String DEPLOYMENT = """
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: NAME, namespace: shop}
            spec:
              selector: {matchLabels: {app: NAME}}
              template:
                metadata: {labels: {app: NAME}}
                spec:
                  containers:
                    - name: main
                      image: example.com/NAME:1
                      ports: [{name: http, containerPort: 8080}]
            """;

    private static final String SHOP = DEPLOYMENT.replace("NAME", "web") + DEPLOYMENT.replace("NAME", "api") + """
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: api, namespace: shop}
            spec:
              selector: {app: api}
              ports: [{port: 80, targetPort: http}]
            ---
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata: {name: api, namespace: shop}
            spec:
              podSelector: {matchLabels: {app: api}}
              policyTypes: [Ingress]
              ingress:
                - from: [{podSelector: {matchLabels: {app: web}}}]
                  ports: [{port: 8080}]
            """;

    private static final String BAD = "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: NOT_VALID}\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** The lines of the table without what aligns their columns. */
    private List<String> cells() {
        return out.toString().lines().map(line -> line.replaceAll(" +", " ")).toList();
    }

    private int run(String... arguments) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve("my shop").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    @Test
    void printsTheMatrixAsTheContractSays() throws IOException {
        assertThat(run("connections", "--closed-world", "--output", "json", file("shop.yaml", SHOP)))
                .isZero();

        JsonNode root = JsonMapper.shared().readTree(out.toString());
        assertThat(root.get("version").asInt()).isEqualTo(1);
        assertThat(root.get("assumptions")).isNotEmpty();
        assertThat(root.get("connections").valueStream())
                .anySatisfy(cell -> assertThat(cell.toString())
                        .isEqualTo("{\"from\":\"shop/web[Deployment]\",\"to\":\"shop/api[Deployment]\",\"ports\":\"TCP"
                                + " 8080\",\"depends\":[]}"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void leavesOutWhatTheServerWouldRefuseAndSaysSo() throws IOException {
        file("broken.yaml", "kind: [");
        file("bad.yaml", BAD);
        String path = Objects.requireNonNull(Path.of(file("shop.yaml", SHOP)).getParent())
                .toString();

        assertThat(run("connections", "--output", "csv", path)).isEqualTo(1);
        assertThat(err.toString())
                .contains("error[yaml/malformed]")
                .contains("NOT_VALID")
                .endsWith("\n2 errors: what the API server would refuse is left out of the analysis\n");
        assertThat(out.toString())
                .startsWith("from,to,verdict,ports,because\n")
                .contains("shop/web[Deployment],shop/api[Deployment],allowed,TCP 8080,\n");
    }

    @Test
    void leavesARefusedPolicyOut() throws IOException {
        String shop = SHOP.replace("policyTypes: [Ingress]", "policyTypes: [Ingres]");

        assertThat(run("connections", "--closed-world", file("shop.yaml", shop)))
                .isEqualTo(1);
        assertThat(cells()).contains("shop/web[Deployment] => shop/api[Deployment] All Connections");
    }

    @Test
    void saysWhichFormatsThereAre() throws IOException {
        String shop = file("shop.yaml", SHOP);

        assertThat(run("connections", "--output", "svg", shop)).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("fairlead: this version does not draw svg: draw the output of --output dot"
                        + " with Graphviz, or of --output mermaid\n");
        assertThat(run("connections", "--output", "jsno", shop)).isEqualTo(2);
        assertThat(err.toString()).contains("it is one of text, json, csv, md, dot, mermaid; did you mean json?\n");
    }

    @Test
    void saysThatNobodyCanConnect() throws IOException {
        assertThat(run("connections", "--closed-world", file("a.yaml", BAD.replace("NOT_VALID", "valid"))))
                .isZero();
        assertThat(err).hasToString("no workload or pod among 1 object: nobody can connect\n");
        assertThat(out.toString()).startsWith("no connections\n");
    }

    @Test
    void explainsWhatPassesWithTheRuleAndItsLine() throws IOException {
        String shop = file("shop.yaml", SHOP);

        assertThat(run("explain", shop, "--from", "web", "--to", "shop/api", "--port", "8080/TCP"))
                .isZero();
        assertThat(out.toString())
                .startsWith("allowed: shop/web[Deployment] => shop/api[Deployment] : TCP 8080\n")
                .contains("out of shop/web[Deployment]: passes, no policy selects it for Egress\n")
                .contains("    yes   spec.ingress[0]  " + shop + ":42:7\n");
    }

    @Test
    void explainsADenialWithTheSmallestEditThatMendsIt() throws IOException {
        String shop = file("shop.yaml", SHOP);

        assertThat(run("explain", shop, "--from", "web", "--to", "api", "--port", "9090"))
                .isZero();
        assertThat(out.toString())
                .startsWith("denied: ")
                .contains("NetworkPolicy shop/api spec.ingress[0].ports")
                .contains("      - protocol: TCP\n        port: 9090\n");

        String mended = SHOP.replace("ports: [{port: 8080}]", "ports: [{port: 8080}, {protocol: TCP, port: 9090}]");
        out.getBuffer().setLength(0);
        assertThat(run("explain", file("shop.yaml", mended), "--from", "web", "--to", "api", "--port", "9090"))
                .isZero();
        assertThat(out.toString()).startsWith("allowed: ");
    }

    @Test
    void followsAServiceAndNamesTheHopThatBreaks() throws IOException {
        String shop = file("shop.yaml", SHOP);

        assertThat(run("explain", shop, "--from", "web", "--to", "api:80")).isZero();
        assertThat(out.toString())
                .startsWith("allowed: shop/web[Deployment] dials shop/api[Service] : TCP 80\n")
                .contains("ok     name            api is api.shop.svc.cluster.local, Service shop/api")
                .contains("ok     target port     leads to the port that the pods name \"http\"")
                .contains("ok     container port  container \"main\" of shop/api[Deployment] declares TCP 8080");

        out.getBuffer().setLength(0);
        run("explain", shop, "--from", "web", "--to", "api.shop.svc:8080");
        assertThat(out.toString())
                .startsWith("denied: ")
                .contains("BREAK  service port    the Service has no port 8080/TCP; it has 80/TCP");

        out.getBuffer().setLength(0);
        String other = file("shop.yaml", SHOP.replace("targetPort: http", "targetPort: grpc"));
        run("explain", other, "--from", "web", "--to", "shop/api[Service]", "--output", "json");
        JsonNode root = JsonMapper.shared().readTree(out.toString());
        assertThat(root.get("verdict").asString()).isEqualTo("denied");
        assertThat(root.get("hops")
                        .valueStream()
                        .filter(hop -> hop.get("match").asString().equals("no")))
                .singleElement()
                .satisfies(hop -> assertThat(hop.get("step").asString()).isEqualTo("target port"));
    }

    @Test
    void saysWhoIsNearWhenAPeerIsUnknownAndWhoElseWhenItIsNotClear() throws IOException {
        String shop =
                file("shop.yaml", SHOP + DEPLOYMENT.replace("NAME", "web").replace("namespace: shop", "namespace: b"));

        assertThat(run("explain", shop, "--from", "shop/wep", "--to", "api", "--port", "1"))
                .isEqualTo(2);
        assertThat(err).hasToString("fairlead: --from shop/wep: there is no such peer; did you mean shop/web?\n");
        err.getBuffer().setLength(0);
        assertThat(run("explain", shop, "--from", "web", "--to", "api", "--port", "1"))
                .isEqualTo(2);
        assertThat(err).hasToString("fairlead: --from web can be any of b/web[Deployment], shop/web[Deployment]\n");
        err.getBuffer().setLength(0);
        assertThat(run("explain", shop, "--from", "shop/web", "--to", "api", "--port", "0"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("\"0\" is not a port");
    }

    @Test
    void endsWith0WhenNothingChangesAnd1WhenSomethingDoes() throws IOException {
        String before = file("a.yaml", SHOP);
        String after = file(
                "b/b.yaml",
                SHOP.replace("{port: 8080}]\n", "{port: 8080}, {port: 9090}]\n")
                        .replace("matchLabels: {app: web}}\n  template", "matchLabels: {app: web, v: w}}\n  template")
                        .replace("labels: {app: web}}", "labels: {app: web, v: w}}"));

        assertThat(run("diff", "--closed-world", before, before)).isZero();
        assertThat(out).hasToString("connections: no change\n");
        out.getBuffer().setLength(0);
        assertThat(run("diff", "--closed-world", before, after)).isEqualTo(1);
        assertThat(out.toString())
                .contains("widened   shop/web[Deployment] => shop/api[Deployment]  TCP 8080 -> TCP 8080,9090\n")
                .contains("error[apply/immutable-field]: Deployment \"web\" cannot change spec.selector")
                .contains("  at   shop/Deployment/web  spec.selector  " + after + ":6:");
    }

    @Test
    void comparesWithAMatrixThatWasKept() throws IOException {
        String shop = file("shop.yaml", SHOP);
        run("connections", "--closed-world", "--output", "json", shop);
        String kept = file("matrix.json", out.toString());
        out.getBuffer().setLength(0);

        assertThat(run("diff", "--closed-world", kept, shop)).isZero();
        out.getBuffer().setLength(0);
        String open = file("open.yaml", SHOP.replace("from: [{podSelector: {matchLabels: {app: web}}}]\n      ", ""));
        assertThat(run("diff", "--closed-world", "--output", "md", kept, open)).isEqualTo(1);
        assertThat(out.toString())
                .startsWith("### Connections: ")
                .contains("| added | `0.0.0.0-255.255.255.255\\[External]".replace("\\[", "["))
                .contains("| internet |");
        assertThat(run("diff", file("bad.json", "{\"version\": 3, \"connections\": []}"), shop))
                .isEqualTo(2);
    }

    @Test
    void takesAListAsKubectlWritesIt() throws IOException {
        String list = "apiVersion: v1\nkind: List\nitems:\n"
                + SHOP.replace("---\n", "")
                        .replaceAll("(?m)^(?!apiVersion)", "  ")
                        .replaceAll("(?m)^apiVersion", "- apiVersion");

        assertThat(run("connections", "--closed-world", file("list.yaml", list)))
                .isZero();
        assertThat(cells()).contains("shop/web[Deployment] => shop/api[Deployment] TCP 8080");
    }
}

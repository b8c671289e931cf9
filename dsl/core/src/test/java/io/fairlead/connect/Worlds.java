package io.fairlead.connect;

import io.fairlead.connect.peer.Peer;
import io.fairlead.manifest.Manifests;
import io.fairlead.manifest.SourceText;
import io.fairlead.target.Cni;
import io.fairlead.target.Target;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.Protocol;
import java.util.List;
import java.util.stream.Stream;

/** Short ways to say what is in a cluster, for tests. */
final class Worlds {
    private Worlds() {}

    static Manifests read(String... documents) {
        return Manifests.read(
                List.of(SourceText.of("all.yaml", String.join("\n---\n", documents))), DnsLabel.parse("default"));
    }

    static Connectivity closed(Cni cni, String... documents) {
        return Connectivity.of(read(documents), Target.defaults().cni(cni), ConnectOptions.CLOSED_WORLD);
    }

    static Connectivity closed(String... documents) {
        return closed(Cni.CILIUM, documents);
    }

    static Connectivity open(Cni cni, String... documents) {
        return Connectivity.of(read(documents), Target.defaults().cni(cni), ConnectOptions.DEFAULTS);
    }

    static Connectivity open(String... documents) {
        return open(Cni.CILIUM, documents);
    }

    static String namespace(String name, String labels) {
        return "apiVersion: v1\nkind: Namespace\nmetadata: {name: " + name + ", labels: {" + labels + "}}\n";
    }

    static String pod(String namespace, String name, String labels) {
        return pod(namespace, name, labels, "containers: [{name: main, image: main}]");
    }

    static String pod(String namespace, String name, String labels, String spec) {
        return "apiVersion: v1\nkind: Pod\nmetadata: {namespace: " + namespace + ", name: " + name + ", labels: {"
                + labels + "}}\nspec: {" + spec + "}\n";
    }

    static String deployment(String namespace, String name, String labels, int replicas) {
        return """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {namespace: %s, name: %s}
                spec:
                  replicas: %d
                  selector: {matchLabels: {%s}}
                  template:
                    metadata: {labels: {%s}}
                    spec: {containers: [{name: main, image: main}]}
                """.formatted(namespace, name, replicas, labels, labels);
    }

    static String policy(String namespace, String name, String spec) {
        return "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {namespace: " + namespace + ", name: "
                + name + "}\nspec:\n" + spec.indent(2);
    }

    static Peer peer(Connectivity connectivity, String text) {
        return connectivity.peer(text).orElseThrow(() -> new AssertionError("no peer " + text));
    }

    /** What surely passes, as text. */
    static String allowed(Connectivity connectivity, String from, String to) {
        return connectivity
                .between(peer(connectivity, from), peer(connectivity, to))
                .allowed()
                .toString();
    }

    /** A cell after its peers: what passes, and what depends on what. */
    static String cell(Connectivity connectivity, String from, String to) {
        String all = connectivity
                .between(peer(connectivity, from), peer(connectivity, to))
                .toString();
        return all.substring(all.indexOf(" : ") + 3);
    }

    static boolean allows(Connectivity connectivity, String from, String to, int tcpPort) {
        return connectivity
                .between(peer(connectivity, from), peer(connectivity, to))
                .allowed()
                .contains(Protocol.TCP, tcpPort);
    }

    /** The lines of the matrix. */
    static List<String> lines(Connectivity connectivity) {
        return connectivity.connections().map(Connection::toString).toList();
    }

    /** The lines of the matrix between IPv4 ranges and workloads. */
    static List<String> ipv4Lines(Connectivity connectivity) {
        return lines(connectivity).stream().filter(line -> !line.contains("::")).toList();
    }

    static Stream<String> sorted(Stream<String> lines) {
        return lines.sorted();
    }
}

package io.fairlead.connect;

import static io.fairlead.connect.Worlds.allowed;
import static io.fairlead.connect.Worlds.cell;
import static io.fairlead.connect.Worlds.closed;
import static io.fairlead.connect.Worlds.deployment;
import static io.fairlead.connect.Worlds.ipv4Lines;
import static io.fairlead.connect.Worlds.open;
import static io.fairlead.connect.Worlds.pod;
import static io.fairlead.connect.Worlds.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.target.Cni;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Labels of pods and namespaces; numbers, names and protocols of ports. */
class PolicyLabelAndPortCasesTest {
    private static final String NOTHING = "No Connections";
    private static final String ALL = "All Connections";

    @Test
    @DisplayName("13: selectors see the labels of pods; those that a controller adds are not known before")
    void selectorsSeeThePodTemplate() {
        String labelled =
                deployment("a", "web", "app: web", 1).replace("name: web}", "name: web, labels: {app: workload}}");
        Connectivity all = closed(
                labelled,
                pod("b", "c", "app: client"),
                policy("a", "p", "podSelector: {matchLabels: {app: workload}}"));
        assertThat(allowed(all, "b/c", "a/web")).isEqualTo(ALL);
        Connectivity hash = closed(
                deployment("a", "web", "app: web", 1),
                pod("a", "db", "app: db"),
                policy(
                        "a",
                        "p",
                        "podSelector: {matchLabels: {app: db}}\ningress: [{from: [{podSelector: {matchLabels: {pod-template-hash: abc}}}]}]"));
        assertThat(cell(hash, "a/web", "a/db"))
                .isEqualTo("No Connections; All Connections depends on labels that a controller adds to the pod");
    }

    @Test
    @DisplayName("14: bare pods of one owner are one workload only while nobody can tell them apart")
    void podsOfOneOwnerWithOtherLabelsStayApart() {
        String first = owned("web-1", "role: primary");
        String second = owned("web-2", "role: replica");
        assertThat(closed(first, second).workloads())
                .extracting(Object::toString)
                .containsExactly("a/web[ReplicaSet]");
        Connectivity apart = closed(
                first,
                second,
                pod("a", "client", "app: client"),
                policy("a", "p", "podSelector: {matchLabels: {role: primary}}"));
        assertThat(apart.workloads())
                .extracting(Object::toString)
                .containsExactly("a/client[Pod]", "a/web-1[Pod]", "a/web-2[Pod]");
        assertThat(allowed(apart, "a/client", "a/web-1")).isEqualTo(NOTHING);
        assertThat(allowed(apart, "a/client", "a/web-2")).isEqualTo(ALL);
        assertThat(ipv4Lines(closed(owned("web-1", "app: web"), owned("web-2", "app: web"))))
                .contains("a/web[ReplicaSet] => a/web[ReplicaSet] : All Connections");
    }

    private static String owned(String name, String labels) {
        return pod("a", name, labels)
                .replace(
                        "name: " + name,
                        "name: " + name
                                + ", ownerReferences: [{apiVersion: apps/v1, kind: ReplicaSet, name: web, uid: u, controller: true}]");
    }

    @Test
    @DisplayName("15: every namespace has its name as a label; other labels of unknown namespaces depend")
    void namespacesHaveTheirNameAsALabel() {
        String byName = policy(
                "a",
                "p",
                "podSelector: {}\ningress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: b}}}]}]");
        String notIn = policy(
                "a",
                "p",
                "podSelector: {}\ningress: [{from: [{namespaceSelector: {matchExpressions: [{key: env, operator: NotIn, values: [x]}]}}]}]");
        String[] pods = {pod("a", "web", "app: web"), pod("b", "other", "app: web")};
        assertThat(allowed(open(pods[0], pods[1], byName), "b/other", "a/web")).isEqualTo(ALL);
        assertThat(cell(open(pods[0], pods[1], notIn), "b/other", "a/web"))
                .isEqualTo("No Connections; All Connections depends on the labels of namespace b");
        assertThat(allowed(closed(pods[0], pods[1], notIn), "b/other", "a/web")).isEqualTo(ALL);
        String lie =
                "apiVersion: v1\nkind: Namespace\nmetadata: {name: b, labels: {kubernetes.io/metadata.name: liar}}\n";
        assertThat(allowed(closed(pods[0], pods[1], byName, lie), "b/other", "a/web"))
                .isEqualTo(ALL);
    }

    @Test
    @DisplayName("16: label values are texts; numbers and booleans are refused, not turned into texts")
    void labelValuesAreNotCoerced() {
        Connectivity all = closed(
                pod("a", "web", "app: web"),
                pod("a", "db", "app: db"),
                policy("a", "p", "podSelector: {matchLabels: {version: 1.10}}"),
                pod("a", "odd", "version: 1.10"));
        assertThat(all.excluded()).extracting(one -> one.manifest().name()).containsExactly("p", "odd");
        assertThat(all.workloads()).extracting(Object::toString).containsExactly("a/db[Pod]", "a/web[Pod]");
    }

    @Test
    @DisplayName("17: no protocol is TCP; rules for other protocols isolate for TCP too, and SCTP is not TCP")
    void protocolsAreKeptApart() {
        Connectivity all = PolicyDefaultsCasesTest.with(
                policy(
                        "a",
                        "p",
                        "podSelector: {}\ningress: [{ports: [{port: 80}, {port: 81, protocol: SCTP}, {port: 82, protocol: UDP}]}]"));
        assertThat(allowed(all, "b/other", "a/web")).isEqualTo("SCTP 81,TCP 80,UDP 82");
    }

    @Test
    @DisplayName(
            "18: endPort is a range with both ends; bad ranges are excluded; a plugin without it takes the first port")
    void endPortIsARange() {
        String spec = "podSelector: {}\ningress: [{ports: [{port: 80, endPort: 90}]}]";
        assertThat(allowed(PolicyDefaultsCasesTest.with(policy("a", "p", spec)), "b/other", "a/web"))
                .isEqualTo("TCP 80-90");
        String[] pods = {pod("a", "web", "app: web"), pod("b", "other", "app: web")};
        assertThat(allowed(closed(Cni.WEAVE, pods[0], pods[1], policy("a", "p", spec)), "b/other", "a/web"))
                .isEqualTo("TCP 80");
        assertThat(cell(closed(Cni.GKE_DATAPLANE_V2, pods[0], pods[1], policy("a", "p", spec)), "b/other", "a/web"))
                .isEqualTo("TCP 80; TCP 81-90 depends on whether gke-dataplane-v2 honours endPort");
        for (String bad : List.of(
                "port: 90, endPort: 80",
                "endPort: 80",
                "port: http, endPort: 80",
                "port: 0",
                "port: 1, endPort: 65536")) {
            Connectivity all = PolicyDefaultsCasesTest.with(
                    policy("a", "p", "podSelector: {}\ningress: [{ports: [{" + bad + "}]}]"));
            assertThat(all.excluded()).as(bad).hasSize(1);
        }
    }

    @Test
    @DisplayName("19: a port name is that of the destination pod, for its protocol; it is never one of an address")
    void namedPortsAreThoseOfTheDestination() {
        Connectivity all = closed(
                pod("a", "one", "app: one", ports("http", 8080, "TCP")),
                pod("a", "two", "app: two", ports("http", 9090, "TCP")),
                pod("a", "udp", "app: udp", ports("http", 7070, "UDP")),
                pod("b", "client", "app: client", ports("http", 1234, "TCP")),
                policy("a", "in", "podSelector: {}\ningress: [{ports: [{port: http}]}]"),
                policy("b", "out", "podSelector: {}\npolicyTypes: [Egress]\negress: [{ports: [{port: http}]}]"));
        assertThat(allowed(all, "b/client", "a/one")).isEqualTo("TCP 8080");
        assertThat(allowed(all, "b/client", "a/two")).isEqualTo("TCP 9090");
        assertThat(allowed(all, "b/client", "a/udp")).isEqualTo(NOTHING);
        assertThat(allowed(all, "b/client", "1.2.3.4")).isEqualTo(NOTHING);
        assertThat(allowed(all, "1.2.3.4", "a/one")).isEqualTo("TCP 8080");
    }

    private static String ports(String name, int number, String protocol) {
        return "containers: [{name: main, image: main, ports: [{name: " + name + ", containerPort: " + number
                + ", protocol: " + protocol + "}]}]";
    }

    @Test
    @DisplayName("20: native sidecars have named ports, other init containers do not")
    void sidecarsHaveNamedPorts() {
        String spec =
                "initContainers: [{name: init, image: main%s, ports: [{name: http, containerPort: 8080}]}], containers: [{name: main, image: main}]";
        String policy = policy("a", "in", "podSelector: {}\ningress: [{ports: [{port: http}]}]");
        Connectivity sidecar = closed(
                pod("a", "web", "app: web", spec.formatted(", restartPolicy: Always")),
                pod("b", "c", "app: client"),
                policy);
        assertThat(allowed(sidecar, "b/c", "a/web")).isEqualTo("TCP 8080");
        Connectivity init =
                closed(pod("a", "web", "app: web", spec.formatted("")), pod("b", "c", "app: client"), policy);
        assertThat(allowed(init, "b/c", "a/web")).isEqualTo(NOTHING);
    }

    @Test
    @DisplayName("21: a policy opens a port whether a container declares it or not")
    void containerPortsAreDocumentation() {
        assertThat(allowed(
                        PolicyDefaultsCasesTest.with(
                                policy("a", "p", "podSelector: {}\ningress: [{ports: [{port: 9999}]}]")),
                        "b/other",
                        "a/web"))
                .isEqualTo("TCP 9999");
    }

    @Test
    @DisplayName("22: all ports of all three protocols are all connections")
    void allProtocolsAreAllConnections() {
        Connectivity all = PolicyDefaultsCasesTest.with(
                policy(
                        "a",
                        "p",
                        "podSelector: {}\ningress: [{ports: [{protocol: TCP}, {protocol: UDP}, {port: 1, endPort: 65535, protocol: SCTP}]}]"));
        assertThat(allowed(all, "b/other", "a/web")).isEqualTo(ALL);
    }
}

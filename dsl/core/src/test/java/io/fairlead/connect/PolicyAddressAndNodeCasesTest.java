package io.fairlead.connect;

import static io.fairlead.connect.Worlds.allowed;
import static io.fairlead.connect.Worlds.cell;
import static io.fairlead.connect.Worlds.closed;
import static io.fairlead.connect.Worlds.deployment;
import static io.fairlead.connect.Worlds.lines;
import static io.fairlead.connect.Worlds.open;
import static io.fairlead.connect.Worlds.peer;
import static io.fairlead.connect.Worlds.pod;
import static io.fairlead.connect.Worlds.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.connect.evidence.Verdict;
import io.fairlead.target.Cni;
import io.fairlead.target.Target;
import io.fairlead.value.Protocol;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Address blocks, nodes, the host network, and pods that call themselves. */
class PolicyAddressAndNodeCasesTest {
    private static final String NOTHING = "No Connections";
    private static final String ALL = "All Connections";
    private static final String ON_HOST = "hostNetwork: true, containers: [{name: main, image: main}]";

    private static String egressTo(String block) {
        return policy("a", "out", "podSelector: {}\npolicyTypes: [Egress]\negress: [{to: [" + block + "]}]");
    }

    @Test
    @DisplayName("23: an exception takes from its own block only, and lies strictly inside of it")
    void exceptionsTakeFromTheirOwnBlock() {
        Connectivity all = closed(
                pod("a", "web", "app: web"),
                egressTo("{ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}, {ipBlock: {cidr: 10.1.2.0/24}}"));
        assertThat(allowed(all, "a/web", "10.1.2.3")).isEqualTo(ALL);
        assertThat(allowed(all, "a/web", "10.1.3.3")).isEqualTo(NOTHING);
        for (String bad : List.of("10.0.0.0/8", "11.0.0.0/16", "0.0.0.0/0", "10.1.0.0")) {
            Connectivity excluded = closed(
                    pod("a", "web", "app: web"), egressTo("{ipBlock: {cidr: 10.0.0.0/8, except: [" + bad + "]}}"));
            assertThat(excluded.excluded())
                    .as(bad)
                    .singleElement()
                    .satisfies(one -> assertThat(one.path()).hasToString("spec.egress[0].to[0].ipBlock.except[0]"));
        }
    }

    @Test
    @DisplayName("24: 0.0.0.0/0 says nothing of IPv6")
    void ipv4SaysNothingOfIpv6() {
        Connectivity all = closed(pod("a", "web", "app: web"), egressTo("{ipBlock: {cidr: 0.0.0.0/0}}"));
        assertThat(allowed(all, "a/web", "2001:db8::1")).isEqualTo(NOTHING);
        assertThat(lines(all)).contains("a/web[Pod] => 0.0.0.0-255.255.255.255[External] : All Connections");
        Connectivity both = closed(
                pod("a", "web", "app: web"), egressTo("{ipBlock: {cidr: 0.0.0.0/0}}, {ipBlock: {cidr: '::/0'}}"));
        assertThat(allowed(both, "a/web", "2001:db8::1")).isEqualTo(ALL);
    }

    @Test
    @DisplayName("25: whether a block matches pods is up to the plugin")
    void blocksMatchPodsAsThePluginDoes() {
        String[] objects = {
            pod("a", "web", "app: web"), pod("b", "other", "app: x"), egressTo("{ipBlock: {cidr: 0.0.0.0/0}}")
        };
        assertThat(allowed(closed(Cni.CILIUM, objects), "a/web", "b/other")).isEqualTo(NOTHING);
        assertThat(allowed(closed(Cni.CALICO, objects), "a/web", "b/other")).isEqualTo(ALL);
        assertThat(cell(closed(Cni.UNKNOWN, objects), "a/web", "b/other"))
                .isEqualTo("No Connections; All Connections depends on whether ipBlock matches pods under the network"
                        + " plugin, which is not known");
        String[] part = {objects[0], objects[1], egressTo("{ipBlock: {cidr: 10.0.0.0/8}}")};
        assertThat(cell(closed(Cni.CALICO, part), "a/web", "b/other"))
                .isEqualTo("No Connections; All Connections depends on the address of the pod");
        Target known = Target.defaults().cni(Cni.CALICO).podCidrs("10.244.0.0/16");
        assertThat(allowed(Connectivity.of(Worlds.read(part), known, ConnectOptions.CLOSED_WORLD), "a/web", "b/other"))
                .isEqualTo(ALL);
        String[] given = {part[0], part[1] + "status: {podIP: 10.1.2.3}\n", part[2]};
        assertThat(allowed(closed(Cni.CALICO, given), "a/web", "b/other")).isEqualTo(ALL);
        String[] elsewhere = {part[0], part[1] + "status: {podIP: 192.168.2.3}\n", part[2]};
        assertThat(allowed(closed(Cni.CALICO, elsewhere), "a/web", "b/other")).isEqualTo(NOTHING);
    }

    @Test
    @DisplayName("26: a block with the address of a Service is a block of addresses, never the pods behind it")
    void serviceAddressesAreNotPods() {
        String service = """
                apiVersion: v1
                kind: Service
                metadata: {namespace: b, name: other}
                spec: {clusterIP: 10.96.0.7, selector: {app: x}, ports: [{port: 80}]}
                """;
        Connectivity all = closed(
                pod("a", "web", "app: web"),
                pod("b", "other", "app: x"),
                service,
                egressTo("{ipBlock: {cidr: 10.96.0.7/32}}"));
        assertThat(allowed(all, "a/web", "b/other")).isEqualTo(NOTHING);
    }

    @Test
    @DisplayName("27: metadata and node-local addresses are inside of 0.0.0.0/0")
    void linkLocalAddressesAreInsideEverything() {
        Connectivity all = closed(pod("a", "web", "app: web"), egressTo("{ipBlock: {cidr: 0.0.0.0/0}}"));
        assertThat(allowed(all, "a/web", "169.254.169.254")).isEqualTo(ALL);
        assertThat(allowed(all, "a/web", "169.254.20.10/32")).isEqualTo(ALL);
    }

    @Test
    @DisplayName("28: pods on the host network are nodes: policies neither select nor name them")
    void podsOnTheHostNetworkAreNodes() {
        String[] objects = {
            pod("a", "host", "app: web", ON_HOST),
            pod("a", "web", "app: web"),
            policy(
                    "a",
                    "all",
                    "podSelector: {}\npolicyTypes: [Ingress, Egress]\ningress: [{from: [{podSelector: {}}]}]")
        };
        Connectivity cilium = closed(Cni.CILIUM, objects);
        assertThat(allowed(cilium, "a/host", "a/web")).isEqualTo(NOTHING);
        assertThat(allowed(cilium, "1.2.3.4", "a/host")).isEqualTo(ALL);
        Connectivity unknown = closed(Cni.UNKNOWN, objects);
        assertThat(cell(unknown, "a/host", "a/web")).startsWith("No Connections; All Connections depends on whether");
        assertThat(cell(unknown, "1.2.3.4", "a/host"))
                .isEqualTo("No Connections; All Connections depends on which policies select the pod");
    }

    @Test
    @DisplayName("29: the own node always gets in; the way out to it is up to the plugin; other nodes are addresses")
    void theOwnNodeAlwaysGetsIn() {
        Connectivity all = open(
                Cni.AZURE_NPM,
                pod("a", "web", "app: web"),
                policy("a", "none", "podSelector: {}\npolicyTypes: [Ingress, Egress]"));
        assertThat(allowed(all, "{own-node}", "a/web")).isEqualTo(ALL);
        assertThat(allowed(all, "a/web", "{own-node}")).isEqualTo(ALL);
        assertThat(allowed(all, "{other-nodes}", "a/web")).isEqualTo(NOTHING);
        Connectivity calico = open(
                Cni.CALICO,
                pod("a", "web", "app: web"),
                policy(
                        "a",
                        "none",
                        "podSelector: {}\npolicyTypes: [Egress]\negress: [{to: [{ipBlock: {cidr: 0.0.0.0/0}}], ports: [{port: 9}]}]"));
        assertThat(cell(calico, "a/web", "{own-node}"))
                .isEqualTo(
                        "TCP 9; SCTP 1-65535,TCP 1-8,10-65535,UDP 1-65535 depends on whether calico lets pods reach their own node");
        assertThat(allowed(calico, "a/web", "{other-nodes}")).isEqualTo("TCP 9");
    }

    @Test
    @DisplayName("30: the API server calls webhooks from an address: it needs a block")
    void theApiServerCallsFromAnAddress() {
        String ingress = "podSelector: {}\ningress: [{from: [%s], ports: [{port: 9443}]}]";
        String pod = pod("a", "webhook", "app: webhook");
        assertThat(allowed(
                        open(Cni.CALICO, pod, policy("a", "p", ingress.formatted("{namespaceSelector: {}}"))),
                        "{api-server}",
                        "a/webhook"))
                .isEqualTo(NOTHING);
        assertThat(allowed(
                        open(Cni.CALICO, pod, policy("a", "p", ingress.formatted("{ipBlock: {cidr: 0.0.0.0/0}}"))),
                        "{api-server}",
                        "a/webhook"))
                .isEqualTo("TCP 9443");
        assertThat(cell(
                        open(Cni.CALICO, pod, policy("a", "p", ingress.formatted("{ipBlock: {cidr: 172.16.0.0/12}}"))),
                        "{api-server}",
                        "a/webhook"))
                .isEqualTo("No Connections; TCP 9443 depends on the address of the node");
    }

    @Test
    @DisplayName("31: selectors never match the API server; a block does, on its own port")
    void selectorsNeverMatchTheApiServer() {
        String pod = pod("a", "web", "app: web");
        assertThat(allowed(open(Cni.CALICO, pod, egressTo("{namespaceSelector: {}}")), "a/web", "{api-server}"))
                .isEqualTo(NOTHING);
        assertThat(allowed(open(Cni.CALICO, pod, egressTo("{ipBlock: {cidr: 0.0.0.0/0}}")), "a/web", "{api-server}"))
                .isEqualTo("TCP 443,6443");
        assertThat(lines(open(Cni.CALICO, pod, egressTo("{ipBlock: {cidr: 0.0.0.0/0}}"))))
                .contains("a/web[Pod] => {api-server} : TCP 443,6443");
        assertThat(lines(open(Cni.CILIUM, pod, egressTo("{ipBlock: {cidr: 0.0.0.0/0}}"))))
                .contains("a/web[Pod] => {api-server} : No Connections; TCP 443,6443 depends on whether ipBlock matches"
                        + " nodes under cilium");
    }

    @Test
    @DisplayName("32: clients of a host port come from outside to the port of the pod")
    void hostPortsAreEnteredFromOutside() {
        String spec = "containers: [{name: main, image: main, ports: [{containerPort: 8080, hostPort: 80}]}]";
        String from = "podSelector: {}\ningress: [{from: [{ipBlock: {cidr: 203.0.113.0/24}}], ports: [{port: 8080}]}]";
        Connectivity all = closed(pod("a", "web", "app: web", spec), policy("a", "p", from));
        assertThat(allowed(all, "203.0.113.7", "a/web")).isEqualTo("TCP 8080");
        assertThat(allowed(all, "198.51.100.7", "a/web")).isEqualTo(NOTHING);
    }

    @Test
    @DisplayName("33: a pod always reaches itself")
    void aPodAlwaysReachesItself() {
        Connectivity all = closed(
                pod("a", "web", "app: web"), policy("a", "none", "podSelector: {}\npolicyTypes: [Ingress, Egress]"));
        Verdict verdict = all.explain(peer(all, "a/web"), peer(all, "a/web"), Protocol.TCP, 8080);
        assertThat(verdict).isInstanceOf(Verdict.Allowed.class);
        assertThat(verdict.egress().note()).isEqualTo("A pod always reaches itself.");
        assertThat(lines(all)).isEmpty();
    }

    @Test
    @DisplayName("34: through its own Service a pod meets its replicas, which policies judge")
    void throughItsServiceAPodMeetsItsReplicas() {
        Connectivity all = closed(
                deployment("a", "web", "app: web", 2),
                policy("a", "p", "podSelector: {}\ningress: [{ports: [{port: 80}]}]"));
        assertThat(allowed(all, "a/web", "a/web")).isEqualTo("TCP 80");
    }

    @Test
    @DisplayName("35: replicas are pods to each other: listed when there can be several, and isolated like others")
    void replicasArePodsToEachOther() {
        String none = policy("a", "none", "podSelector: {}");
        assertThat(lines(closed(deployment("a", "web", "app: web", 3), none)))
                .noneMatch(line -> line.contains("=> a/web[Deployment]"));
        String set = deployment("a", "web", "app: web", 1)
                .replace("kind: Deployment", "kind: DaemonSet")
                .replace("replicas: 1", "minReadySeconds: 0");
        assertThat(lines(closed(set))).contains("a/web[DaemonSet] => a/web[DaemonSet] : All Connections");
    }

    @Test
    @DisplayName("36: replies need no rule: a way there is a way back")
    void repliesNeedNoRule() {
        Connectivity all = closed(
                pod("a", "web", "app: web"),
                pod("a", "db", "app: db"),
                policy(
                        "a",
                        "db",
                        "podSelector: {matchLabels: {app: db}}\npolicyTypes: [Ingress, Egress]\n"
                                + "ingress: [{from: [{podSelector: {matchLabels: {app: web}}}], ports: [{port: 5432}]}]"));
        assertThat(allowed(all, "a/web", "a/db")).isEqualTo("TCP 5432");
        assertThat(allowed(all, "a/db", "a/web")).isEqualTo(NOTHING);
    }
}

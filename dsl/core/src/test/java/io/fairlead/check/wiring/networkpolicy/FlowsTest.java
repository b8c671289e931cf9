package io.fairlead.check.wiring.networkpolicy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.kubernetes.core.v1.Protocol;
import io.fairlead.manifest.Manifests;
import io.fairlead.manifest.SourceText;
import io.fairlead.target.Cni;
import io.fairlead.target.Target;
import io.fairlead.value.DnsLabel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The semantics of network policies, case by case. */
class FlowsTest {
    private static final String PODS = """
            apiVersion: v1
            kind: Pod
            metadata: {name: client, namespace: shop, labels: {app: client}}
            spec: {containers: [{name: main, image: "acme/client:1"}]}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: server, namespace: shop, labels: {app: server}}
            spec:
              initContainers:
              - {name: setup, image: "acme/setup:1", ports: [{name: setup, containerPort: 7000}]}
              - {name: proxy, image: "acme/proxy:1", restartPolicy: Always, ports: [{name: proxy, containerPort: 7001}]}
              containers:
              - {name: main, image: "acme/server:1", ports: [{name: http, containerPort: 8080}, {name: dns, containerPort: 53, protocol: UDP}]}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: stranger, namespace: other, labels: {app: client}}
            spec: {containers: [{name: main, image: "acme/client:1"}]}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: agent, namespace: shop, labels: {app: agent}}
            spec: {hostNetwork: true, containers: [{name: main, image: "acme/agent:1"}]}
            """;

    private static Policies policies(Target target, String... specs) {
        StringBuilder yaml = new StringBuilder(PODS);
        for (int i = 0; i < specs.length; i++) {
            yaml.append("---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: p" + i
                    + ", namespace: shop}\nspec: " + specs[i] + "\n");
        }
        Manifests manifests =
                Manifests.read(List.of(SourceText.of("a.yaml", yaml.toString())), DnsLabel.parse("default"));
        assertThat(manifests.flaws()).isEmpty();
        return Policies.of(new Cluster(manifests, target, false));
    }

    private static Pod pod(Policies policies, String name) {
        return policies.pods().all().stream()
                .filter(pod -> pod.workload().orElseThrow().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static boolean connects(Policies policies, String client, String server, Protocol protocol, int port) {
        return new Flows(policies)
                .connects(pod(policies, client), pod(policies, server), List.of(Span.of(protocol, port)));
    }

    private static boolean connects(String spec, String client, int port) {
        return connects(policies(Target.defaults(), spec), client, "server", Protocol.TCP, port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no rule denies                    | {podSelector: {}, policyTypes: [Ingress]} | false",
                "a policy for others does nothing  | {podSelector: {matchLabels: {app: x}}, policyTypes: [Ingress]} | true",
                "an empty rule allows everything   | {podSelector: {}, ingress: [{}]} | true",
                "an empty list of rules denies     | {podSelector: {}, ingress: []} | false",
                "no peers mean everyone            | {podSelector: {}, ingress: [{ports: [{port: 8080}]}]} | true",
                "another port is shut              | {podSelector: {}, ingress: [{ports: [{port: 8081}]}]} | false",
                "no protocol means TCP             | {podSelector: {}, ingress: [{ports: [{port: 8080, protocol: UDP}]}]} | false",
                "an item without port is all TCP   | {podSelector: {}, ingress: [{ports: [{}]}]} | true",
                "UDP alone leaves TCP shut         | {podSelector: {}, ingress: [{ports: [{protocol: UDP}]}]} | false",
                "a range counts to its end         | {podSelector: {}, ingress: [{ports: [{port: 8000, endPort: 8080}]}]} | true",
                "and not beyond                    | {podSelector: {}, ingress: [{ports: [{port: 8000, endPort: 8079}]}]} | false",
                "a name is that of the server      | {podSelector: {}, ingress: [{ports: [{port: http}]}]} | true",
                "with its protocol                 | {podSelector: {}, ingress: [{ports: [{port: dns}]}]} | false",
                "an unknown name allows nothing    | {podSelector: {}, ingress: [{ports: [{port: web}]}]} | false",
                "peers of the own namespace        | {podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: client}}}]}]} | true",
                "another peer is shut              | {podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: x}}}]}]} | false",
                "peers are alternatives            | {podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: x}}}, {podSelector: {}}]}]} | true",
                "both selectors must match         | {podSelector: {}, ingress: [{from: [{podSelector: {}, namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: other}}}]}]} | false",
                "egress of a server shuts nothing  | {podSelector: {matchLabels: {app: server}}, policyTypes: [Egress]} | true",
                "egress of a client shuts          | {podSelector: {matchLabels: {app: client}}, policyTypes: [Egress]} | false",
                "rules without types shut ingress  | {podSelector: {}, egress: [{}]} | false",
                "dead rules open nothing           | {podSelector: {}, policyTypes: [Egress], ingress: [{}]} | false",
                "NotIn matches what has no label   | {podSelector: {}, ingress: [{from: [{podSelector: {matchExpressions: [{key: x, operator: NotIn, values: [z]}]}}]}]} | true",
            })
    void decidesASingleFlow(String what, String spec, boolean allowed) {
        assertThat(connects(spec, "client", 8080)).as(what).isEqualTo(allowed);
    }

    @Test
    void meansPodsOfItsOwnNamespaceUnlessItSaysWhich() {
        String own = "{podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: client}}}]}]}";
        String all = "{podSelector: {}, ingress: [{from: [{namespaceSelector: {}}]}]}";

        assertThat(connects(own, "stranger", 8080)).isFalse();
        assertThat(connects(all, "stranger", 8080)).isTrue();
    }

    @Test
    void looksUpNamesOfSidecarsButNotOfInitContainers() {
        assertThat(connects("{podSelector: {}, ingress: [{ports: [{port: proxy}]}]}", "client", 7001))
                .isTrue();
        assertThat(connects("{podSelector: {}, ingress: [{ports: [{port: setup}]}]}", "client", 7000))
                .isFalse();
    }

    @Test
    void addsPoliciesUpAndNeverMixesTheirPeersAndPorts() {
        Policies policies = policies(
                Target.defaults(),
                "{podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: client}}}], ports: [{port: 1}]}]}",
                "{podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: x}}}], ports: [{port: 8080}]}]}");

        assertThat(connects(policies, "client", "server", Protocol.TCP, 1)).isTrue();
        assertThat(connects(policies, "client", "server", Protocol.TCP, 8080)).isFalse();
    }

    @Test
    void needsTheSamePortOnBothSides() {
        Policies policies = policies(
                Target.defaults(),
                "{podSelector: {matchLabels: {app: client}}, policyTypes: [Egress], egress: [{ports: [{port: 80}]}]}",
                "{podSelector: {matchLabels: {app: server}}, ingress: [{ports: [{port: 443}]}]}");

        assertThat(connects(policies, "client", "server", Protocol.TCP, 80)).isFalse();
        assertThat(connects(policies, "client", "server", Protocol.TCP, 443)).isFalse();
    }

    @Test
    void leavesPodsOnTheNetworkOfTheirNodeAlone() {
        Policies policies = policies(Target.defaults(), "{podSelector: {}, policyTypes: [Ingress, Egress]}");

        assertThat(connects(policies, "agent", "agent", Protocol.TCP, 80)).isTrue();
        assertThat(connects(policies, "agent", "server", Protocol.TCP, 8080)).isFalse();
    }

    @Test
    void holdsPodsInARangeOnlyWhereThePluginDoes() {
        String spec = "{podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0}}]}]}";
        String outside =
                "{podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.244.0.0/16]}}]}]}";
        Target calico = Target.defaults().cni(Cni.CALICO).podCidrs("10.244.0.0/16");

        assertThat(connects(policies(calico, spec), "client", "server", Protocol.TCP, 8080))
                .isTrue();
        assertThat(connects(policies(calico, outside), "client", "server", Protocol.TCP, 8080))
                .isFalse();
        assertThat(connects(policies(calico.cni(Cni.CILIUM), spec), "client", "server", Protocol.TCP, 8080))
                .isFalse();
    }
}

package io.fairlead.connect;

import static io.fairlead.connect.Worlds.closed;
import static io.fairlead.connect.Worlds.deployment;
import static io.fairlead.connect.Worlds.ipv4Lines;
import static io.fairlead.connect.Worlds.lines;
import static io.fairlead.connect.Worlds.open;
import static io.fairlead.connect.Worlds.pod;
import static io.fairlead.connect.Worlds.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConnectivityTest {
    private static final String OUTSIDE = "0.0.0.0-255.255.255.255[External]";
    private static final String OUTSIDE_6 = "::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff[External]";

    @Test
    void workloadsWithoutPoliciesReachEverybody() {
        Connectivity all = closed(deployment("a", "web", "app: web", 1), pod("b", "db", "app: db"));
        assertThat(lines(all))
                .containsExactly(
                        OUTSIDE + " => a/web[Deployment] : All Connections",
                        OUTSIDE + " => b/db[Pod] : All Connections",
                        OUTSIDE_6 + " => a/web[Deployment] : All Connections",
                        OUTSIDE_6 + " => b/db[Pod] : All Connections",
                        "a/web[Deployment] => " + OUTSIDE + " : All Connections",
                        "a/web[Deployment] => " + OUTSIDE_6 + " : All Connections",
                        "a/web[Deployment] => b/db[Pod] : All Connections",
                        "b/db[Pod] => " + OUTSIDE + " : All Connections",
                        "b/db[Pod] => " + OUTSIDE_6 + " : All Connections",
                        "b/db[Pod] => a/web[Deployment] : All Connections");
    }

    @Test
    void cutsOutsideWherePoliciesDoAndMergesWhatIsTreatedAlike() {
        Connectivity all = closed(pod("a", "web", "app: web"), policy("a", "web", """
                        podSelector: {}
                        policyTypes: [Egress, Ingress]
                        egress:
                        - to: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8]}}]
                          ports: [{port: 443}]
                        - to: [{ipBlock: {cidr: 11.0.0.0/8}}]
                          ports: [{port: 443}]
                        ingress:
                        - from: [{ipBlock: {cidr: 192.168.0.0/24}}, {ipBlock: {cidr: 192.168.1.0/24}}]
                        """));
        assertThat(lines(all))
                .containsExactly(
                        "192.168.0.0-192.168.1.255[External] => a/web[Pod] : All Connections",
                        "a/web[Pod] => 0.0.0.0-9.255.255.255[External] : TCP 443",
                        "a/web[Pod] => 11.0.0.0-255.255.255.255[External] : TCP 443");
        assertThat(all.externals())
                .extracting(Object::toString)
                .contains("10.0.0.0-10.255.255.255[External]", "11.0.0.0-11.255.255.255[External]");
    }

    @Test
    void listsReplicasAmongThemselvesWhenThereCanBeSeveral() {
        assertThat(ipv4Lines(closed(deployment("a", "web", "app: web", 2))))
                .contains("a/web[Deployment] => a/web[Deployment] : All Connections");
        assertThat(ipv4Lines(closed(deployment("a", "web", "app: web", 1))))
                .noneMatch(line -> line.startsWith("a/web[Deployment] => a/web"));
        String scaler = """
                apiVersion: autoscaling/v2
                kind: HorizontalPodAutoscaler
                metadata: {namespace: a, name: web}
                spec:
                  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
                  maxReplicas: 4
                """;
        assertThat(ipv4Lines(closed(deployment("a", "web", "app: web", 1), scaler)))
                .contains("a/web[Deployment] => a/web[Deployment] : All Connections");
    }

    @Test
    void namesWhoElseIsInAnOpenWorld() {
        Connectivity all = open(pod("a", "web", "app: web"), policy("a", "web", """
                        podSelector: {}
                        policyTypes: [Egress, Ingress]
                        egress:
                        - to:
                          - namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}
                            podSelector: {matchLabels: {k8s-app: kube-dns}}
                          ports: [{port: 53, protocol: UDP}, {port: 53}]
                        ingress:
                        - from: [{podSelector: {matchLabels: {app: client}}}]
                          ports: [{port: 8080}]
                        """));
        assertThat(lines(all))
                .containsExactly(
                        "a/web[Pod] => kube-system/k8s-app=kube-dns[Pod] : TCP 53,UDP 53",
                        "a/web[Pod] => {any-other-namespace} : No Connections; TCP 53,UDP 53 depends on the labels of its namespace",
                        "a/web[Pod] => {own-node} : No Connections; All Connections depends on whether cilium lets pods reach their own node",
                        "{own-node} => a/web[Pod] : All Connections");
    }
}

package io.fairlead.plan.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.plan.Manifests;
import io.fairlead.plan.Tree;
import io.fairlead.plan.property.PolicyOracle.Direction;
import io.fairlead.plan.property.PolicyOracle.Endpoint;
import io.fairlead.plan.property.PolicyOracle.L4;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The judges themselves: each refuses what it has to refuse. */
class JudgesTest {
    private static final Endpoint WEB = Endpoint.pod("web", "prod", Map.of("app", "web"), "10.0.0.1");
    private static final Endpoint API = Endpoint.pod("api", "prod", Map.of("app", "api"), "10.0.0.2");
    private static final L4 HTTP = new L4("TCP", 80);
    private static final Set<L4> PORTS = Set.of(HTTP, new L4("UDP", 80), new L4("TCP", 85), new L4("TCP", 91));

    private static PolicyOracle oracle(String spec) {
        return new PolicyOracle(Manifests.read("""
                {kind: NetworkPolicy, metadata: {name: x, namespace: prod}, spec: %s}
                """.formatted(spec)).documents());
    }

    private static Set<L4> into(String spec, Endpoint from) {
        return oracle(spec).allowed(Direction.INGRESS, API, from, PORTS);
    }

    @Test
    void leavesAPodOpenThatNoPolicySelects() {
        assertThat(into("{podSelector: {matchLabels: {app: other}}, policyTypes: [Ingress]}", WEB))
                .isEqualTo(PORTS);
        assertThat(into("{podSelector: {}, policyTypes: [Egress]}", WEB)).isEqualTo(PORTS);
    }

    @Test
    void deniesWhatNoRuleAllows() {
        assertThat(into("{podSelector: {}, policyTypes: [Ingress]}", WEB)).isEmpty();
    }

    @Test
    void readsNoPeersAsEveryoneAndARangeAsInclusive() {
        String spec = "{podSelector: {}, policyTypes: [Ingress],"
                + " ingress: [{ports: [{protocol: TCP, port: 80, endPort: 90}]}]}";
        assertThat(into(spec, Endpoint.outside("8.8.8.8"))).containsExactlyInAnyOrder(HTTP, new L4("TCP", 85));
    }

    @Test
    void readsALonePodSelectorAsTheOwnNamespace() {
        String spec = "{podSelector: {}, policyTypes: [Ingress],"
                + " ingress: [{from: [{podSelector: {matchLabels: {app: web}}}]}]}";
        assertThat(into(spec, WEB)).isEqualTo(PORTS);
        assertThat(into(spec, Endpoint.pod("web", "elsewhere", Map.of("app", "web"), "10.0.0.3")))
                .isEmpty();
    }

    @Test
    void takesExceptionsOutOfARange() {
        String spec = "{podSelector: {}, policyTypes: [Ingress],"
                + " ingress: [{from: [{ipBlock: {cidr: 203.0.113.0/24, except: [203.0.113.8/29]}}]}]}";
        assertThat(into(spec, Endpoint.outside("203.0.113.7"))).isEqualTo(PORTS);
        assertThat(into(spec, Endpoint.outside("203.0.113.8"))).isEmpty();
        assertThat(into(spec, Endpoint.outside("2001:db8::1"))).isEmpty();
    }

    @Test
    void asksBothEndsOfAConnection() {
        PolicyOracle oracle = oracle("{podSelector: {matchLabels: {app: web}}, policyTypes: [Egress]}");
        assertThat(oracle.connections(WEB, API, PORTS)).isEmpty();
        assertThat(oracle.connections(API, WEB, PORTS)).isEqualTo(PORTS);
    }

    @Test
    void refusesPodsThatRestrictedRefuses() {
        Tree pod = Manifests.read("""
                hostNetwork: true
                securityContext: {runAsUser: 0}
                volumes: [{name: host, hostPath: {path: /}}]
                containers:
                - name: a
                  ports: [{containerPort: 80, hostPort: 80}]
                  securityContext: {privileged: true, capabilities: {add: [SYS_ADMIN]}}
                  livenessProbe: {httpGet: {host: b}}
                """).documents().get(0);
        assertThat(PodSecurity.violations(pod))
                .containsExactly(
                        "hostNetwork",
                        "volume {name=host, hostPath={path=/}}",
                        "runAsUser of the pod",
                        "a is privileged",
                        "a escalates",
                        "a keeps capabilities",
                        "a adds capabilities",
                        "a may be root",
                        "a seccomp absent",
                        "a hostPort",
                        "a probe host");
    }

    @Test
    void findsFieldsThatAMinorDoesNotKnow() {
        Object pod = Manifests.read("""
                apiVersion: v1
                kind: Pod
                spec: {containers: [{name: a, imagePullPolicy: Sometimes}], hostnameOverride: x, oops: 1}
                """).documents().get(0).value();
        assertThat(KnownFields.unknown((Map<?, ?>) pod, 33))
                .containsExactly(
                        "Pod.spec.containers[].imagePullPolicy is Sometimes",
                        "Pod.spec.hostnameOverride",
                        "Pod.spec.oops");
        assertThat(KnownFields.unknown(Map.of("apiVersion", "v1", "kind", "Pot"), 33))
                .isEqualTo(List.of("Pot of v1"));
    }
}

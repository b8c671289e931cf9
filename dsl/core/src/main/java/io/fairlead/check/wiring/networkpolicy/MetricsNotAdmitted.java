package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.manifest.Workload;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Pods that ask to be scraped let in somebody who does.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource">Network Policies</a>
 */
final class MetricsNotAdmitted extends NetworkPolicyRule {
    private static final String PREFIX = "prometheus.io/";

    MetricsNotAdmitted() {
        super("metrics-not-admitted");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        Flows flows = new Flows(policies);
        for (Pod pod : policies.pods().all()) {
            pod.workload().ifPresent(workload -> {
                Map<String, String> annotations = workload.annotations();
                if ("true".equals(annotations.get(PREFIX + "scrape"))
                        && !isAdmitted(policies, flows, pod, annotations)) {
                    findings.accept(finding(policies, pod, workload));
                }
            });
        }
    }

    /** Prometheus runs in another namespace, or somewhere else altogether. */
    private static boolean isAdmitted(Policies policies, Flows flows, Pod pod, Map<String, String> annotations) {
        List<Span> ports = ports(annotations.getOrDefault(PREFIX + "port", ""));
        return !policies.isIsolated(pod, Direction.INGRESS)
                || flows.rules(pod, Direction.INGRESS)
                        .filter(rule -> rule.peers().isEmpty()
                                || rule.peers().stream().anyMatch(peer -> !peer.isLocal() || looksLikeMonitoring(peer)))
                        .anyMatch(rule -> Span.overlap(Span.of(rule, pod), ports));
    }

    private static boolean looksLikeMonitoring(Peer peer) {
        return peer.toString().contains("prometheus") || peer.toString().contains("monitoring");
    }

    private static List<Span> ports(String number) {
        return number.matches("[0-9]{1,5}") ? Flows.tcp(Integer.parseInt(number)) : Span.EVERYTHING;
    }

    private Diagnostic finding(Policies policies, Pod pod, Workload workload) {
        String denier =
                policies.isolating(pod, Direction.INGRESS).map(Policy::toString).orElse("a policy");
        String message = pod + " asks to be scraped, but " + denier
                + " shuts it, and no policy admits another namespace on its metrics port";
        return workload.manifest()
                .locate(Diagnostic.warning(code(), message), workload.annotationPath(PREFIX + "scrape"))
                .fix("add an ingress rule for the metrics port, from the namespace of Prometheus");
    }
}

package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.Nearest;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.manifest.Workload;
import io.fairlead.value.FieldPath;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A Service selects a pod.
 *
 * @see <a href="https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/#does-the-service-have-any-endpointslices">Does
 *     the Service have any EndpointSlices?</a>
 */
final class SelectsNothing implements WiringRule {
    private static final FieldPath SELECTOR = FieldPath.of("spec", "selector");

    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("service/selects-nothing");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(Service.class)
                .filter(service -> !Cluster.selector(service).isEmpty())
                .filter(service -> cluster.selectedBy(service).isEmpty())
                .forEach(service -> findings.accept(finding(cluster, service)));
    }

    private Diagnostic finding(Cluster cluster, Typed<Service> service) {
        Optional<Workload> meant = meant(cluster, service);
        Diagnostic finding = Finding.of(
                        severity(cluster, service, meant),
                        code(),
                        service.manifest(),
                        SELECTOR,
                        "Service \"" + service.name() + "\" selects no pod of namespace " + service.namespace()
                                + (cluster.knowsPodsOf(service.namespace()) ? "" : " that was given"))
                .saw(Finding.text(Cluster.selector(service)));
        return meant.map(workload -> finding.fix(labels(workload)))
                .or(() -> elsewhere(cluster, service).map(finding::fix))
                .orElse(finding);
    }

    /** Only a workload that is plainly meant shows that it cannot work: other pods may be applied from elsewhere. */
    private static Severity severity(Cluster cluster, Typed<Service> service, Optional<Workload> meant) {
        return meant.isPresent() && !meant.orElseThrow().labels().isEmpty()
                ? Severity.ERROR
                : cluster.absence(cluster.knowsPodsOf(service.namespace()));
    }

    /** A workload of the same name, or the one whose labels are the selector but for its spelling. */
    private static Optional<Workload> meant(Cluster cluster, Typed<Service> service) {
        List<Workload> candidates = cluster.workloads(service.namespace());
        return candidates.stream()
                .filter(workload -> workload.name().equals(service.name()))
                .findFirst()
                .or(() -> spelledAlike(Cluster.selector(service), candidates));
    }

    private static Optional<Workload> spelledAlike(Map<String, String> selector, List<Workload> candidates) {
        return candidates.stream()
                .filter(workload -> selector.entrySet().stream().allMatch(pair -> isAlike(pair, workload.labels())))
                .min(Comparator.comparing(Workload::name));
    }

    private static boolean isAlike(Map.Entry<String, String> pair, Map<String, String> labels) {
        String value = labels.get(pair.getKey());
        return value == null
                ? Nearest.of(pair.getKey(), labels.keySet())
                        .filter(key -> pair.getValue().equals(labels.get(key)))
                        .isPresent()
                : Nearest.of(pair.getValue(), List.of(value)).isPresent();
    }

    private static String labels(Workload workload) {
        return "use labels of the pods of " + workload.kind() + " \"" + workload.name() + "\": "
                + (workload.labels().isEmpty() ? "they have none yet" : Finding.text(workload.labels()));
    }

    private static Optional<String> elsewhere(Cluster cluster, Typed<Service> service) {
        return cluster.view(PodNamespaces.class, PodNamespaces::of).names().stream()
                .filter(namespace ->
                        !cluster.workloads(namespace, Cluster.selector(service)).isEmpty())
                .findFirst()
                .map(namespace -> "move it to namespace " + namespace + ", where such pods are");
    }

    /** The namespaces that have pods, in order. */
    record PodNamespaces(List<String> names) {
        static PodNamespaces of(Cluster cluster) {
            return new PodNamespaces(new HashSet<>(cluster.workloads().stream()
                            .map(Workload::namespace)
                            .toList())
                    .stream().sorted().toList());
        }
    }
}

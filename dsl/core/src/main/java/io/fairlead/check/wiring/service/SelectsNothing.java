package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.manifest.Workload;
import io.fairlead.value.FieldPath;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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
                .filter(service -> !selector(service).isEmpty())
                .filter(service -> cluster.selectedBy(service).isEmpty())
                .forEach(service -> findings.accept(finding(cluster, service)));
    }

    private Diagnostic finding(Cluster cluster, Typed<Service> service) {
        Diagnostic finding = verdict(cluster, service)
                .about(service.manifest().subject())
                .at(SELECTOR)
                .in(service.manifest().place(SELECTOR))
                .declaredAt(service.manifest().declaredAt())
                .saw(text(selector(service)));
        return nearest(cluster, service).map(finding::fix).orElse(finding);
    }

    /** Without any pod of the namespace nothing can be said: they may be applied from elsewhere. */
    private Diagnostic verdict(Cluster cluster, Typed<Service> service) {
        String subject = "Service \"" + service.name() + "\" selects no pod of namespace " + service.namespace();
        return cluster.knowsPodsOf(service.namespace())
                ? Diagnostic.error(code(), subject)
                : Diagnostic.note(code(), subject + " that was given");
    }

    /** A workload of the same name, or the only one of the namespace, is probably meant. */
    private static Optional<String> nearest(Cluster cluster, Typed<Service> service) {
        var candidates = cluster.workloads(service.namespace());
        return candidates.stream()
                .filter(workload -> candidates.size() == 1 || workload.name().equals(service.name()))
                .findFirst()
                .map(SelectsNothing::labels);
    }

    private static String labels(Workload workload) {
        return "use labels of the pods of " + workload.kind() + " \"" + workload.name() + "\": "
                + (workload.labels().isEmpty() ? "they have none yet" : text(workload.labels()));
    }

    private static String text(Map<String, String> labels) {
        return new TreeMap<>(labels)
                .entrySet().stream()
                        .map(label -> label.getKey() + ": " + label.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static Map<String, String> selector(Typed<Service> service) {
        return service.resource().spec().map(ServiceSpec::selector).orElse(Map.of());
    }
}

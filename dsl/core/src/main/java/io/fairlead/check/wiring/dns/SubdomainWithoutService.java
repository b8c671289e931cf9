package io.fairlead.check.wiring.dns;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.ServicePorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.manifest.Workload;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The subdomain of a pod is a headless Service that selects the pod.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-s-hostname-and-subdomain-fields">Pod's hostname and subdomain fields</a>
 */
final class SubdomainWithoutService implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("dns/subdomain-without-service");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.workloads()
                .forEach(workload -> workload.spec()
                        .subdomain()
                        .filter(name -> !name.isEmpty())
                        .ifPresent(name -> check(cluster, workload, name, findings)));
    }

    private void check(Cluster cluster, Workload workload, String name, Consumer<Diagnostic> findings) {
        Optional<Typed<Service>> service = cluster.find(Service.class, workload.namespace(), name);
        if (service.isEmpty()) {
            findings.accept(finding(
                    cluster.absence(Service.class, workload.namespace()),
                    workload,
                    name,
                    "which namespace " + workload.namespace() + " does not have"));
        } else if (!ServicePorts.isHeadless(service.orElseThrow())) {
            findings.accept(finding(Severity.WARNING, workload, name, "which is not headless"));
        } else if (cluster.selectedBy(service.orElseThrow()).stream()
                .noneMatch(selected ->
                        selected.manifest().subject().equals(workload.manifest().subject()))) {
            findings.accept(finding(Severity.ERROR, workload, name, "which does not select them"));
        }
    }

    private Diagnostic finding(Severity severity, Workload workload, String name, String what) {
        return Finding.of(
                        severity,
                        code(),
                        workload.manifest(),
                        workload.specPath().field("subdomain"),
                        "pods of " + Finding.name(workload.manifest()) + " have their names under Service \"" + name
                                + "\", " + what + ": the names do not resolve")
                .saw(name)
                .fix("add a Service \"" + name + "\" with `clusterIP: None` that selects the pods");
    }
}

package io.fairlead.check.wiring.dns;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import io.fairlead.kubernetes.apps.v1.StatefulSet;
import io.fairlead.kubernetes.apps.v1.StatefulSetOrdinals;
import io.fairlead.kubernetes.apps.v1.StatefulSetSpec;
import io.fairlead.manifest.Manifests.Typed;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A pod that is named is one of a StatefulSet with that Service.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id">Stable Network ID</a>
 */
final class UnknownPod implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("dns/unknown-pod");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        NamedAddress.all(cluster)
                .filter(address -> address.sure() || address.service(cluster).isPresent())
                .forEach(address -> address.name().pod().ifPresent(pod -> check(cluster, address, pod, findings)));
    }

    private void check(Cluster cluster, NamedAddress address, String pod, Consumer<Diagnostic> findings) {
        int dash = pod.lastIndexOf('-');
        String ordinal = pod.substring(dash + 1);
        if (dash < 1 || !ordinal.matches("[0-9]{1,6}")) {
            return;
        }
        Optional<Typed<StatefulSet>> set = cluster.find(StatefulSet.class, address.namespace(), pod.substring(0, dash));
        if (set.isEmpty()) {
            findings.accept(finding(
                    cluster.absence(cluster.knowsPodsOf(address.namespace())),
                    address,
                    pod,
                    "but no StatefulSet \"" + pod.substring(0, dash)
                            + "\" was given: no other kind names its pods so"));
        } else {
            check(address, pod, Integer.parseInt(ordinal), set.orElseThrow(), findings);
        }
    }

    private void check(
            NamedAddress address, String pod, int ordinal, Typed<StatefulSet> set, Consumer<Diagnostic> findings) {
        Optional<StatefulSetSpec> spec = set.resource().spec();
        String governing = spec.flatMap(StatefulSetSpec::serviceName).orElse("");
        int first = spec.flatMap(StatefulSetSpec::ordinals)
                .flatMap(StatefulSetOrdinals::start)
                .orElse(0);
        int replicas = spec.flatMap(StatefulSetSpec::replicas).orElse(1);
        if (!governing.equals(address.name().service())) {
            findings.accept(finding(
                    Severity.ERROR,
                    address,
                    pod,
                    "but StatefulSet \"" + set.name() + "\" names its pods under Service \"" + governing + "\""));
        } else if (ordinal < first || ordinal >= first + replicas) {
            findings.accept(finding(
                    Severity.WARNING,
                    address,
                    pod,
                    "but StatefulSet \"" + set.name() + "\" has only " + replicas + " replicas"));
        }
    }

    private Diagnostic finding(Severity severity, NamedAddress address, String pod, String what) {
        return Finding.of(
                        severity,
                        code(),
                        address.manifest(),
                        address.path(),
                        address.where() + " of " + Finding.name(address.manifest()) + " leads to pod \"" + pod + "\", "
                                + what)
                .saw(address.host());
    }
}

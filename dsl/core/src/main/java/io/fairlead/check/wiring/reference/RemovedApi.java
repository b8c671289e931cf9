package io.fairlead.check.wiring.reference;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.function.Consumer;

/**
 * An object is of a version that the API server still has.
 *
 * @see <a href="https://kubernetes.io/docs/reference/using-api/deprecation-guide/">Deprecated API Migration Guide</a>
 */
final class RemovedApi implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("object/removed-api");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        int minor = cluster.target().kubernetes().minor();
        cluster.of(UntypedResource.class)
                .forEach(object -> RemovedApis.of(
                                object.resource().apiVersion(),
                                object.resource().kind(),
                                minor)
                        .ifPresent(removed -> findings.accept(finding(object, removed))));
    }

    private Diagnostic finding(Typed<UntypedResource> object, RemovedApis.Removed removed) {
        Diagnostic finding = Finding.error(
                        code(),
                        object.manifest(),
                        FieldPath.of("apiVersion"),
                        Finding.name(object.manifest()) + " is of version " + removed.apiVersion()
                                + ", which is gone since Kubernetes 1." + removed.since())
                .saw(removed.apiVersion());
        return removed.replacement().isEmpty()
                ? finding.fix("there is no " + removed.kind() + " any more: use Pod Security admission")
                : finding.fix("use " + removed.replacement() + ", whose fields may differ");
    }
}

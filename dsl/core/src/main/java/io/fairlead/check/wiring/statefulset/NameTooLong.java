package io.fairlead.check.wiring.statefulset;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.apps.v1.StatefulSet;
import io.fairlead.value.FieldPath;
import java.util.function.Consumer;

/**
 * The name of a StatefulSet leaves room for what its pods' labels add.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-name-label">Pod name label</a>
 */
final class NameTooLong implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("statefulset/name-too-long");
    }

    /** A label's value has 63 characters at the most; the revision adds a dash and up to ten. */
    private static final int MOST = 52;

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(StatefulSet.class)
                .filter(set -> set.name().length() > MOST)
                .forEach(set -> findings.accept(Finding.warning(
                                code(),
                                set.manifest(),
                                FieldPath.of("metadata", "name"),
                                "StatefulSet \"" + set.name() + "\" has a name of "
                                        + set.name().length()
                                        + " characters: with the revision the label controller-revision-hash gets too long,"
                                        + " and no pod is made")
                        .saw(set.name())
                        .fix("use " + MOST + " characters or less")));
    }
}

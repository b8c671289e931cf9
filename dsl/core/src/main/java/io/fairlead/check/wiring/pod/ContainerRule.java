package io.fairlead.check.wiring.pod;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.value.FieldPath;
import java.util.function.Consumer;

/** A rule about single containers. */
public abstract class ContainerRule implements WiringRule {
    private final DiagnosticCode code;

    /**
     * A rule.
     *
     * @param code its permanent code, {@code area/slug}
     */
    protected ContainerRule(String code) {
        this.code = DiagnosticCode.parse(code);
    }

    @Override
    public final DiagnosticCode code() {
        return code;
    }

    @Override
    public final void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.workloads()
                .forEach(workload ->
                        PodContainer.of(workload).forEach(container -> check(cluster, container, findings)));
    }

    /**
     * Judges one container.
     *
     * @param cluster what it is part of
     * @param container the container
     * @param findings takes each finding
     */
    protected abstract void check(Cluster cluster, PodContainer container, Consumer<Diagnostic> findings);

    /** What cannot work. */
    protected final Diagnostic error(PodContainer container, FieldPath path, String message) {
        return container.locate(Diagnostic.error(code, message), path);
    }

    /** What is very likely not meant. */
    protected final Diagnostic warning(PodContainer container, FieldPath path, String message) {
        return container.locate(Diagnostic.warning(code, message), path);
    }

    /** What is worth knowing. */
    protected final Diagnostic note(PodContainer container, FieldPath path, String message) {
        return container.locate(Diagnostic.note(code, message), path);
    }
}

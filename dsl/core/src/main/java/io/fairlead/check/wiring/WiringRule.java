package io.fairlead.check.wiring;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import java.util.function.Consumer;

/** Something that must hold between objects, or between objects and what the cluster decides; stateless. */
public interface WiringRule {
    /** The permanent name of what it finds. */
    DiagnosticCode code();

    /**
     * Finds everything that breaks the rule.
     *
     * @param cluster the objects and the assumptions
     * @param findings takes each finding; its code is {@link #code()}
     */
    void check(Cluster cluster, Consumer<Diagnostic> findings);
}

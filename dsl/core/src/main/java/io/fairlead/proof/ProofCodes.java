package io.fairlead.proof;

import io.fairlead.diagnostic.DiagnosticCode;
import java.util.List;

/** Everything that a {@link Proof} can find. */
public final class ProofCodes {
    static final DiagnosticCode MISSING = DiagnosticCode.parse("proof/missing-flow");
    static final DiagnosticCode SURPLUS = DiagnosticCode.parse("proof/surplus-flow");
    static final DiagnosticCode BROKEN_HOP = DiagnosticCode.parse("proof/broken-hop");

    private ProofCodes() {}

    /**
     * The codes of all findings.
     *
     * @return sorted, each once
     */
    public static List<DiagnosticCode> all() {
        return List.of(BROKEN_HOP, MISSING, SURPLUS);
    }
}

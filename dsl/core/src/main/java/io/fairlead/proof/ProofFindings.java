package io.fairlead.proof;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Report;
import io.fairlead.diagnostic.Subject;
import io.fairlead.proof.declared.Declaration;
import io.fairlead.proof.wiring.BrokenHop;
import io.fairlead.value.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What differs, each difference as one finding. */
final class ProofFindings {
    private final Proof proof;

    private ProofFindings(Proof proof) {
        this.proof = proof;
    }

    static Report of(Proof proof) {
        ProofFindings findings = new ProofFindings(proof);
        List<Diagnostic> out = new ArrayList<>();
        proof.missing().forEach(one -> out.add(findings.missing(one)));
        proof.surplus().forEach(one -> out.add(findings.surplus(one)));
        proof.brokenHops().forEach(hop -> out.add(findings.broken(hop)));
        return new Report(out);
    }

    private Diagnostic missing(FlowDifference one) {
        String declared = one.declaration()
                .map(Declaration::words)
                .map(words -> words + ", but ")
                .orElse("");
        Optional<SourceLine> line = one.declaration().flatMap(Declaration::at);
        return flow(
                ProofCodes.MISSING,
                declared + "the policies do not let " + one + " pass",
                Reasons.ofMissing(one),
                line,
                "take back the change of the policies, or declare what is meant");
    }

    private Diagnostic surplus(FlowDifference one) {
        return flow(
                ProofCodes.SURPLUS,
                "nothing declares " + one + ", but the policies let it pass",
                Reasons.ofSurplus(one),
                Optional.empty(),
                "declare it where it is meant: connectsTo(...), acceptsFrom(...), an exposure or a route");
    }

    private Diagnostic flow(
            DiagnosticCode code, String message, Reasons reasons, Optional<SourceLine> declaredAt, String fix) {
        Diagnostic start = Diagnostic.error(code, message);
        Diagnostic at = reasons.where()
                .map(where -> start.about(where.policy().subject())
                        .at(where.path())
                        .in(where.place())
                        .declaredAt(where.policy().declaredAt()))
                .orElseGet(() -> start.about(application()));
        Diagnostic seen = reasons.lines().isEmpty() ? at : at.saw(String.join("; ", reasons.lines()));
        return (declaredAt.isPresent() ? seen.declaredAt(declaredAt) : seen).fix(fix);
    }

    private Diagnostic broken(BrokenHop hop) {
        Diagnostic start = Diagnostic.error(
                ProofCodes.BROKEN_HOP,
                hop.declaration().words() + ", but the way ends at the " + hop.hop() + ": " + hop.reason());
        return hop.manifest()
                .map(manifest -> start.about(manifest.subject()).at(hop.path()).in(manifest.place(hop.path())))
                .orElseGet(() -> start.about(application()))
                .declaredAt(hop.declaration().at())
                .fix("take back the change of " + hop.hop().object() + ", or declare what is meant");
    }

    private Subject application() {
        return new Subject(
                proof.app().namespace().text(), "App", proof.app().name().text());
    }
}

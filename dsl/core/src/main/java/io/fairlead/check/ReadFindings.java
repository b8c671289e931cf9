package io.fairlead.check;

import io.fairlead.check.server.ClosedSets;
import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Place;
import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.manifest.Flaw;
import io.fairlead.manifest.Manifest;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What reading refuses, as findings: the server answers these with 400 before it looks at any rule. */
final class ReadFindings {
    private static final Map<Problem.Kind, DiagnosticCode> CODES = Map.of(
            Problem.Kind.MALFORMED, DiagnosticCode.parse("yaml/malformed"),
            Problem.Kind.UNKNOWN_FIELD, DiagnosticCode.parse("yaml/unknown-field"),
            Problem.Kind.DUPLICATE_FIELD, DiagnosticCode.parse("yaml/duplicate-field"),
            Problem.Kind.WRONG_TYPE, DiagnosticCode.parse("yaml/wrong-type"),
            Problem.Kind.UNSUPPORTED_VALUE, DiagnosticCode.parse("yaml/unsupported-value"),
            Problem.Kind.EMPTY_VALUE, DiagnosticCode.parse("yaml/unsupported-value"),
            Problem.Kind.INVALID_VALUE, DiagnosticCode.parse("yaml/invalid-value"),
            Problem.Kind.MISSING_FIELD, DiagnosticCode.parse("yaml/missing-field"));

    private ReadFindings() {}

    static Collection<DiagnosticCode> codes() {
        return CODES.values();
    }

    static Diagnostic of(Flaw flaw) {
        return flaw.manifest()
                .map(object -> of(flaw.problem(), object))
                .orElseGet(() -> of(flaw.problem(), flaw.place()));
    }

    /** With the words of the object that could be read around the problem. */
    static Diagnostic of(Problem problem, Manifest object) {
        Diagnostic plain = of(problem, object.place(problem.position())).about(object.subject());
        if (problem.kind() != Problem.Kind.UNKNOWN_FIELD) {
            return plain;
        }
        Diagnostic named = Diagnostic.error(
                        plain.code(),
                        object.resource().kind() + " \"" + object.subject().name() + "\" has no field "
                                + problem.path())
                .in(object.place(problem.position()))
                .at(problem.path())
                .about(object.subject());
        return NearestField.of(object.resource(), problem.path())
                .map(name -> named.fix("did you mean " + name + "?"))
                .orElse(named);
    }

    /** With the cause and the field that the server gives. */
    static Diagnostic of(Problem problem, Manifest object, ClosedSets.Refusal refusal) {
        return of(problem, object).at(refusal.path()).because(refusal.cause());
    }

    static Diagnostic of(Problem problem, Place place) {
        Diagnostic finding =
                Diagnostic.error(code(problem.kind()), problem.message()).in(place);
        Diagnostic at = problem.path().isRoot() ? finding : finding.at(problem.path());
        Diagnostic because = cause(problem.kind()).map(at::because).orElse(at);
        return Corrections.meant(problem).map(because::fix).orElse(because);
    }

    static DiagnosticCode code(Problem.Kind kind) {
        return Objects.requireNonNull(CODES.get(kind));
    }

    private static Optional<Cause> cause(Problem.Kind kind) {
        return switch (kind) {
            case UNSUPPORTED_VALUE, EMPTY_VALUE -> Optional.of(Cause.NOT_SUPPORTED);
            case MISSING_FIELD -> Optional.of(Cause.REQUIRED);
            case WRONG_TYPE -> Optional.of(Cause.TYPE_INVALID);
            case MALFORMED, UNKNOWN_FIELD, DUPLICATE_FIELD, INVALID_VALUE -> Optional.empty();
        };
    }
}

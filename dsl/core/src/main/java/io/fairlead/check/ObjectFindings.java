package io.fairlead.check;

import io.fairlead.check.custom.CustomResources;
import io.fairlead.check.server.ClosedSets;
import io.fairlead.check.server.ServerValidation;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.manifest.Flaw;
import io.fairlead.manifest.Manifest;
import io.fairlead.target.KubernetesVersion;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with one object by itself. */
final class ObjectFindings {
    private ObjectFindings() {}

    static List<DiagnosticCode> codes() {
        return CustomFindings.codes();
    }

    static List<Diagnostic> of(Manifest object, CustomResources custom, CheckOptions options) {
        if (object.resource() instanceof UntypedResource untyped) {
            return CustomFindings.of(object, untyped, custom, options);
        }
        List<Problem> problems = object.document().problems();
        if (problems.stream().anyMatch(ObjectFindings::isUnreadable)) {
            return problems.stream()
                    .filter(problem -> isJudgedWithTheRules(problem.kind()))
                    .map(problem -> ReadFindings.of(problem, object))
                    .toList();
        }
        return judged(object, problems, options);
    }

    /** The findings for which the server would not take it. */
    static List<Diagnostic> errors(Manifest object, CustomResources custom, CheckOptions options) {
        return of(object, custom, options).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static List<Diagnostic> judged(Manifest object, List<Problem> problems, CheckOptions options) {
        KubernetesVersion minor = options.target().kubernetes();
        List<Problem> open = problems.stream()
                .filter(problem -> isJudgedWithTheRules(problem.kind()))
                .filter(problem -> !ClosedSets.isDropped(object.resource(), problem.path(), minor))
                .toList();
        Set<FieldPath> missing = open.stream()
                .filter(problem -> problem.kind() == Problem.Kind.MISSING_FIELD
                        || ClosedSets.refusal(object.resource(), problem, minor).isPresent())
                .map(Problem::path)
                .collect(Collectors.toUnmodifiableSet());
        List<Diagnostic> findings = new ArrayList<>(NewerFields.of(object, minor));
        ServerValidation.validate(object.resource(), minor, missing)
                .forEach(error -> findings.add(ServerFindings.of(object, error)));
        boolean silent = findings.isEmpty();
        for (Problem problem : open) {
            ClosedSets.refusal(object.resource(), problem, minor)
                    .map(refusal -> ReadFindings.of(problem, object, refusal))
                    .or(() -> silent && isRequired(problem, object)
                            ? Optional.of(ReadFindings.of(problem, object))
                            : Optional.empty())
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /** A missing field that no rule speaks of. */
    private static boolean isRequired(Problem problem, Manifest object) {
        return problem.kind() == Problem.Kind.MISSING_FIELD
                && !SchemaOnly.requires(object.resource().kind() + " " + problem.path());
    }

    /** Whether a finding for the problem is made here, where the rules have their say, and not by reading alone. */
    static boolean judges(Flaw flaw) {
        return isJudgedWithTheRules(flaw.problem().kind())
                && flaw.manifest()
                        .filter(object -> !(object.resource() instanceof UntypedResource))
                        .isPresent();
    }

    private static boolean isJudgedWithTheRules(Problem.Kind kind) {
        return switch (kind) {
            case MISSING_FIELD, UNSUPPORTED_VALUE, EMPTY_VALUE -> true;
            case MALFORMED, UNKNOWN_FIELD, DUPLICATE_FIELD, WRONG_TYPE, INVALID_VALUE -> false;
        };
    }

    /** The server refuses such an object before it looks at any rule, and what could not be taken is absent here. */
    private static boolean isUnreadable(Problem problem) {
        return switch (problem.kind()) {
            case MALFORMED, WRONG_TYPE, INVALID_VALUE -> true;
            case UNKNOWN_FIELD, DUPLICATE_FIELD, UNSUPPORTED_VALUE, EMPTY_VALUE, MISSING_FIELD -> false;
        };
    }
}

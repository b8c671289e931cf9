package io.fairlead.check;

import io.fairlead.check.server.ServerValidation;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.manifest.Manifest;
import io.fairlead.value.FieldPath;
import java.util.List;

/** What is wrong with one object by itself. */
final class ObjectFindings {
    private static final DiagnosticCode NOT_CHECKED = DiagnosticCode.parse("object/not-checked");

    private ObjectFindings() {}

    static List<DiagnosticCode> codes() {
        return List.of(NOT_CHECKED);
    }

    static List<Diagnostic> of(Manifest object, CheckOptions options) {
        if (object.resource() instanceof UntypedResource) {
            return List.of(notChecked(object));
        }
        if (!object.document().problems().stream().allMatch(ObjectFindings::leavesTheRest)) {
            return List.of();
        }
        return ServerValidation.validate(object.resource(), options.target().kubernetes()).stream()
                .map(error -> ServerFindings.of(object, error))
                .toList();
    }

    /** The findings for which the server would not take it. */
    static List<Diagnostic> errors(Manifest object, CheckOptions options) {
        return of(object, options).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static Diagnostic notChecked(Manifest object) {
        String kind = object.resource().apiVersion() + " " + object.resource().kind();
        return Diagnostic.note(
                        NOT_CHECKED, kind + " \"" + object.subject().name() + "\" is not a kind that Fairlead knows")
                .about(object.subject())
                .in(object.place(FieldPath.root()));
    }

    /** A value that could not be taken is absent from what was read, and its absence would be reported a second time. */
    private static boolean leavesTheRest(Problem problem) {
        return problem.kind() == Problem.Kind.UNKNOWN_FIELD || problem.kind() == Problem.Kind.DUPLICATE_FIELD;
    }
}

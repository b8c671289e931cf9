package io.fairlead.check;

import io.fairlead.check.custom.CustomResources;
import io.fairlead.check.server.ServerValidation;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.manifest.Manifest;
import java.util.List;

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
        if (!object.document().problems().stream().allMatch(ObjectFindings::leavesTheRest)) {
            return List.of();
        }
        return ServerValidation.validate(object.resource(), options.target().kubernetes()).stream()
                .map(error -> ServerFindings.of(object, error))
                .toList();
    }

    /** A value that could not be taken is absent from what was read, and its absence would be reported a second time. */
    private static boolean leavesTheRest(Problem problem) {
        return problem.kind() == Problem.Kind.UNKNOWN_FIELD || problem.kind() == Problem.Kind.DUPLICATE_FIELD;
    }
}

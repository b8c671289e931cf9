package io.fairlead.check;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.value.FieldPath;
import java.util.List;

/** What is wrong with one object by itself. */
final class ObjectFindings {
    static final DiagnosticCode NOT_CHECKED = DiagnosticCode.parse("object/not-checked");

    private ObjectFindings() {}

    static List<Diagnostic> of(CheckedObject object, CheckOptions options) {
        if (object.resource() instanceof UntypedResource) {
            return List.of(notChecked(object));
        }
        return List.of();
    }

    private static Diagnostic notChecked(CheckedObject object) {
        String kind = object.resource().apiVersion() + " " + object.resource().kind();
        return Diagnostic.note(
                        NOT_CHECKED, kind + " \"" + object.subject().name() + "\" is not a kind that Fairlead knows")
                .about(object.subject())
                .in(object.place(FieldPath.root()));
    }
}

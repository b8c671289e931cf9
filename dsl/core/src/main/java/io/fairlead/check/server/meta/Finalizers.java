package io.fairlead.check.server.meta;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.DiagnosticCode;
import java.util.List;

/** The rules of finalizers, of an object and of a Namespace. */
public final class Finalizers {
    static final DiagnosticCode INVALID = new DiagnosticCode("metadata", "invalid-finalizer");
    static final DiagnosticCode CONFLICT = new DiagnosticCode("metadata", "conflicting-finalizers");
    private static final List<String> STANDARD = List.of("kubernetes", "orphan", "foregroundDeletion");

    private Finalizers() {}

    static List<DiagnosticCode> codes() {
        return List.of(INVALID, CONFLICT);
    }

    static void check(List<String> finalizers, Field at) {
        at.each(finalizers, (finalizer, here) -> {
            // the server reports the format at the list and the missing domain at the item
            at.format(INVALID, Format.QUALIFIED_NAME, finalizer);
            standardOrQualified(finalizer, here);
        });
        if (finalizers.contains("orphan") && finalizers.contains("foregroundDeletion")) {
            at.invalid(CONFLICT, finalizers, "finalizer orphan and foregroundDeletion cannot be both set");
        }
    }

    /** Judges the finalizers of a Namespace's spec. */
    public static void checkSpec(List<String> finalizers, Field at) {
        for (String finalizer : finalizers) {
            at.format(INVALID, Format.QUALIFIED_NAME, finalizer);
            standardOrQualified(finalizer, at);
        }
    }

    private static void standardOrQualified(String finalizer, Field at) {
        if (finalizer.indexOf('/') < 0 && !STANDARD.contains(finalizer)) {
            at.invalid(INVALID, finalizer, "name is neither a standard finalizer name nor is it fully qualified");
        }
    }
}

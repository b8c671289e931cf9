package io.fairlead.check.wiring;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import io.fairlead.manifest.Manifest;
import io.fairlead.value.FieldPath;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Findings about a value of an object, with everything that is known of its place. */
public final class Finding {
    private Finding() {}

    /** Something that cannot work. */
    public static Diagnostic error(DiagnosticCode code, Manifest object, FieldPath path, String message) {
        return of(Severity.ERROR, code, object, path, message);
    }

    /** Something that is very likely not meant. */
    public static Diagnostic warning(DiagnosticCode code, Manifest object, FieldPath path, String message) {
        return of(Severity.WARNING, code, object, path, message);
    }

    /** Something worth knowing. */
    public static Diagnostic note(DiagnosticCode code, Manifest object, FieldPath path, String message) {
        return of(Severity.NOTE, code, object, path, message);
    }

    /** A finding whose severity hangs on what was given. */
    public static Diagnostic of(
            Severity severity, DiagnosticCode code, Manifest object, FieldPath path, String message) {
        Diagnostic verdict = switch (severity) {
            case ERROR -> Diagnostic.error(code, message);
            case WARNING -> Diagnostic.warning(code, message);
            case NOTE -> Diagnostic.note(code, message);
        };
        Diagnostic placed =
                verdict.about(object.subject()).in(object.place(path)).declaredAt(object.declaredAt());
        return path.isRoot() ? placed : placed.at(path);
    }

    /** Kind and name as messages give them: {@code Service "web"}. */
    public static String name(Manifest object) {
        return object.resource().kind() + " \"" + object.name() + "\"";
    }

    /** Labels as messages give them: sorted, {@code app: web, tier: front}. */
    public static String text(Map<String, String> labels) {
        return new TreeMap<>(labels)
                .entrySet().stream()
                        .map(label -> label.getKey() + ": " + label.getValue())
                        .collect(Collectors.joining(", "));
    }
}

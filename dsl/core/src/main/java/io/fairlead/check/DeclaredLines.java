package io.fairlead.check;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.Subject;
import io.fairlead.manifest.Manifest;
import io.fairlead.value.SourceLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Java lines that asked for objects; rules do not have to know of them. */
final class DeclaredLines {
    private final Map<Subject, SourceLine> lines = new HashMap<>();

    DeclaredLines(List<Manifest> objects) {
        objects.forEach(object -> object.declaredAt().ifPresent(line -> lines.put(object.subject(), line)));
    }

    /** The finding with the line of its object, unless it has one already. */
    Diagnostic on(Diagnostic finding) {
        return lines.isEmpty() || finding.declaredAt().isPresent()
                ? finding
                : finding.declaredAt(finding.subject().flatMap(subject -> Optional.ofNullable(lines.get(subject))));
    }
}

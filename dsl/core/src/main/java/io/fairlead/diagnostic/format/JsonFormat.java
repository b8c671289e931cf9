package io.fairlead.diagnostic.format;

import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.Place;
import io.fairlead.diagnostic.Report;
import io.fairlead.diagnostic.Subject;
import io.fairlead.value.FieldPath;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Findings as JSON, version 1 of the contract.
 *
 * <p>{@code {"version":1,"findings":[{"code","severity","kind","namespace","name","path","cause","message","file","line",
 * "column","fixes":[…]}]}}. Every name is in every finding; what is not known is null. {@code path} is the API server's own field
 * path, {@code cause} its reason or null.
 */
public final class JsonFormat {
    private static final int VERSION = 1;

    private JsonFormat() {}

    /**
     * Prints a report.
     *
     * @param report the findings
     * @return one JSON object that ends with a line feed
     */
    public static String format(Report report) {
        return JsonText.of(out -> {
            out.writeStartObject();
            out.writeNumberProperty("version", VERSION);
            out.writeArrayPropertyStart("findings");
            report.diagnostics().forEach(diagnostic -> write(out, diagnostic));
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void write(JsonGenerator out, Diagnostic diagnostic) {
        Optional<Place> place = diagnostic.place();
        out.writeStartObject();
        out.writeStringProperty("code", diagnostic.code().toString());
        out.writeStringProperty("severity", diagnostic.severity().label());
        JsonText.nullable(out, "kind", diagnostic.subject().map(Subject::kind));
        JsonText.nullable(out, "namespace", diagnostic.subject().map(Subject::namespace));
        JsonText.nullable(out, "name", diagnostic.subject().map(Subject::name));
        JsonText.nullable(out, "path", diagnostic.path().map(FieldPath::toString));
        JsonText.nullable(out, "cause", diagnostic.cause().map(Cause::reason));
        out.writeStringProperty("message", diagnostic.message());
        JsonText.nullable(out, "file", place.map(Place::file));
        JsonText.nullable(out, "line", place.map(p -> p.position().line()).orElse(0), place.isPresent());
        JsonText.nullable(out, "column", place.map(p -> p.position().column()).orElse(0), place.isPresent());
        out.writeArrayPropertyStart("fixes");
        diagnostic.fixes().forEach(out::writeString);
        out.writeEndArray();
        out.writeEndObject();
    }
}

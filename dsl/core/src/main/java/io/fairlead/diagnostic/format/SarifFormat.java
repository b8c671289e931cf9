package io.fairlead.diagnostic.format;

import io.fairlead.diagnostic.Allowed;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Place;
import io.fairlead.diagnostic.Report;
import io.fairlead.diagnostic.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * Findings as SARIF 2.1.0, which code-scanning services read.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifFormat {
    private SarifFormat() {}

    /**
     * Prints a report.
     *
     * @param report the findings
     * @return one JSON object that ends with a line feed
     */
    public static String format(Report report) {
        return JsonText.of(out -> {
            out.writeStartObject();
            out.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            out.writeStringProperty("version", "2.1.0");
            out.writeArrayPropertyStart("runs");
            out.writeStartObject();
            tool(out, report);
            out.writeArrayPropertyStart("results");
            report.diagnostics().forEach(diagnostic -> result(out, diagnostic, Optional.empty()));
            report.allowed().forEach(allowed -> result(out, allowed.finding(), Optional.of(allowed.because())));
            out.writeEndArray();
            out.writeEndObject();
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void tool(JsonGenerator out, Report report) {
        List<DiagnosticCode> codes = Stream.concat(
                        report.diagnostics().stream(), report.allowed().stream().map(Allowed::finding))
                .map(Diagnostic::code)
                .distinct()
                .sorted()
                .toList();
        out.writeObjectPropertyStart("tool");
        out.writeObjectPropertyStart("driver");
        out.writeStringProperty("name", "fairlead");
        out.writeArrayPropertyStart("rules");
        for (DiagnosticCode code : codes) {
            out.writeStartObject();
            out.writeStringProperty("id", code.toString());
            text(out, "shortDescription", code.page());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void result(JsonGenerator out, Diagnostic diagnostic, Optional<String> allowedBecause) {
        out.writeStartObject();
        out.writeStringProperty("ruleId", diagnostic.code().toString());
        out.writeStringProperty(
                "level",
                diagnostic.severity() == Severity.NOTE
                        ? "note"
                        : diagnostic.severity().label());
        text(out, "message", message(diagnostic));
        diagnostic.place().ifPresent(place -> location(out, place));
        allowedBecause.ifPresent(reason -> suppression(out, reason));
        out.writeEndObject();
    }

    private static void suppression(JsonGenerator out, String reason) {
        out.writeArrayPropertyStart("suppressions");
        out.writeStartObject();
        out.writeStringProperty("kind", "inSource");
        out.writeStringProperty("justification", reason);
        out.writeEndObject();
        out.writeEndArray();
    }

    private static String message(Diagnostic diagnostic) {
        return diagnostic.fixes().isEmpty()
                ? diagnostic.message()
                : diagnostic.message() + "; fix: " + String.join(", or ", diagnostic.fixes());
    }

    private static void location(JsonGenerator out, Place place) {
        out.writeArrayPropertyStart("locations");
        out.writeStartObject();
        out.writeObjectPropertyStart("physicalLocation");
        out.writeObjectPropertyStart("artifactLocation");
        out.writeStringProperty("uri", FileUri.of(place.file()));
        out.writeEndObject();
        out.writeObjectPropertyStart("region");
        out.writeNumberProperty("startLine", place.position().line());
        out.writeNumberProperty("startColumn", place.position().column());
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndArray();
    }

    private static void text(JsonGenerator out, String name, String text) {
        out.writeObjectPropertyStart(name);
        out.writeStringProperty("text", text);
        out.writeEndObject();
    }
}

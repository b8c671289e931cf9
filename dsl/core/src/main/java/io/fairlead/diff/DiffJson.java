package io.fairlead.diff;

import io.fairlead.connect.format.Cell;
import io.fairlead.connect.format.JsonLines;
import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.Place;
import io.fairlead.diagnostic.Subject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** One object: each changed cell on a line, each refused field on a line. */
final class DiffJson {
    private static final int VERSION = 1;

    private DiffJson() {}

    static String of(Diff diff) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        try (JsonGenerator json = JsonLines.to(out)) {
            json.writeStartObject();
            json.writeNumberProperty("version", VERSION);
            json.writeArrayPropertyStart("connections");
            diff.connections().forEach(change -> write(json, change));
            json.writeEndArray();
            json.writeArrayPropertyStart("refused");
            diff.refused().diagnostics().forEach(finding -> write(json, finding));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.flush();
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, ConnectionChange change) {
        json.writeStartObject();
        json.writeStringProperty("change", change.kind().toString());
        json.writeStringProperty("from", change.from());
        json.writeStringProperty("to", change.to());
        write(json, "before", change.before());
        write(json, "after", change.after());
        json.writeStringProperty("gained", change.gained().toString());
        json.writeStringProperty("lost", change.lost().toString());
        json.writeArrayPropertyStart("risks");
        change.risks().forEach(risk -> json.writeString(risk.toString()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Cell cell) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("ports", cell.ports().toString());
        json.writeArrayPropertyStart("depends");
        cell.depends().forEach(one -> {
            json.writeStartObject();
            json.writeStringProperty("ports", one.ports().toString());
            json.writeStringProperty("because", one.because());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Diagnostic finding) {
        Optional<Subject> subject = finding.subject();
        json.writeStartObject();
        json.writeStringProperty("code", finding.code().toString());
        json.writeStringProperty("kind", subject.map(Subject::kind).orElse(""));
        json.writeStringProperty("namespace", subject.map(Subject::namespace).orElse(""));
        json.writeStringProperty("name", subject.map(Subject::name).orElse(""));
        json.writeStringProperty("path", finding.path().map(Object::toString).orElse(""));
        json.writeStringProperty("cause", finding.cause().map(Cause::reason).orElse(""));
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("seen", finding.seen().orElse(""));
        json.writeStringProperty("file", finding.place().map(Place::file).orElse(""));
        json.writeNumberProperty(
                "line", finding.place().map(place -> place.position().line()).orElse(0));
        json.writeNumberProperty(
                "column",
                finding.place().map(place -> place.position().column()).orElse(0));
        json.writeEndObject();
    }
}

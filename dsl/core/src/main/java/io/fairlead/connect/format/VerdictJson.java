package io.fairlead.connect.format;

import io.fairlead.connect.evidence.ItemEvidence;
import io.fairlead.connect.evidence.NearestMiss;
import io.fairlead.connect.evidence.PolicyEvidence;
import io.fairlead.connect.evidence.RuleEvidence;
import io.fairlead.connect.evidence.SideEvidence;
import io.fairlead.connect.evidence.Verdict;
import io.fairlead.connect.label.Match;
import io.fairlead.connect.trail.Hop;
import io.fairlead.connect.trail.Trail;
import io.fairlead.diagnostic.Place;
import io.fairlead.value.FieldPath;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Verdicts as JSON, version 1: {@code {"version":1,"verdict","from","to","port","hops":[…],"flows":[…]}}. {@code hops} is empty
 * when no Service was dialled; {@code flows} has the verdict on each workload that is reached or not, with both sides.
 */
public final class VerdictJson {
    private static final int VERSION = 1;

    private final JsonGenerator json;

    private VerdictJson(JsonGenerator json) {
        this.json = json;
    }

    /** A verdict. */
    public static void write(Verdict verdict, PrintWriter out) {
        String port = verdict.flow().port() + "/" + verdict.flow().protocol();
        write(
                out,
                VerdictWords.of(verdict),
                List.of(verdict.flow().from().toString(), verdict.flow().to().toString(), port),
                List.of(),
                List.of(verdict));
    }

    /** A way to a Service, and the verdict on each workload behind it. */
    public static void write(Trail trail, PrintWriter out) {
        String word = trail.match() == Match.YES ? "allowed" : trail.match() == Match.NO ? "denied" : "depends";
        write(
                out,
                word,
                List.of(trail.from().toString(), trail.to().toString(), trail.port() + "/" + trail.protocol()),
                trail.hops(),
                trail.verdicts());
    }

    private static void write(PrintWriter out, String word, List<String> ends, List<Hop> hops, List<Verdict> flows) {
        try (JsonGenerator json = JsonLines.to(out)) {
            VerdictJson writer = new VerdictJson(json);
            json.writeStartObject();
            json.writeNumberProperty("version", VERSION);
            json.writeStringProperty("verdict", word);
            json.writeStringProperty("from", ends.get(0));
            json.writeStringProperty("to", ends.get(1));
            json.writeStringProperty("port", ends.get(2));
            json.writeArrayPropertyStart("hops");
            hops.forEach(writer::hop);
            json.writeEndArray();
            json.writeArrayPropertyStart("flows");
            flows.forEach(writer::flow);
            json.writeEndArray();
            json.writeEndObject();
        }
        out.print('\n');
        out.flush();
    }

    private void hop(Hop hop) {
        json.writeStartObject();
        json.writeStringProperty("step", hop.step().toString());
        json.writeStringProperty("match", VerdictWords.of(hop.match()));
        json.writeStringProperty("text", hop.text());
        place(hop.place());
        json.writeEndObject();
    }

    private void flow(Verdict verdict) {
        json.writeStartObject();
        json.writeStringProperty("verdict", VerdictWords.of(verdict));
        json.writeStringProperty("from", verdict.flow().from().toString());
        json.writeStringProperty("to", verdict.flow().to().toString());
        json.writeStringProperty(
                "port", verdict.flow().port() + "/" + verdict.flow().protocol());
        json.writeArrayPropertyStart("because");
        (verdict instanceof Verdict.Depends depends ? depends.because() : List.<String>of()).forEach(json::writeString);
        json.writeEndArray();
        json.writeName("egress");
        side(verdict.egress());
        json.writeName("ingress");
        side(verdict.ingress());
        json.writeArrayPropertyStart("nearest");
        if (verdict instanceof Verdict.Denied denied) {
            denied.nearest().forEach(miss -> miss(denied, miss));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void side(SideEvidence side) {
        json.writeStartObject();
        json.writeStringProperty("match", VerdictWords.of(side.match()));
        json.writeStringProperty("note", side.note());
        json.writeArrayPropertyStart("policies");
        side.policies().forEach(this::policy);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void policy(PolicyEvidence policy) {
        json.writeStartObject();
        json.writeStringProperty("kind", policy.policy().resource().kind());
        json.writeStringProperty("namespace", policy.policy().namespace());
        json.writeStringProperty("name", policy.policy().name());
        json.writeStringProperty("selects", VerdictWords.of(policy.selects()));
        place(policy.path(), policy.place());
        json.writeArrayPropertyStart("rules");
        policy.rules().forEach(this::rule);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void rule(RuleEvidence rule) {
        json.writeStartObject();
        json.writeStringProperty("match", VerdictWords.of(rule.match()));
        place(rule.path(), rule.place());
        items("peers", rule.peerItems());
        items("ports", rule.portItems());
        json.writeEndObject();
    }

    private void items(String name, List<ItemEvidence> items) {
        json.writeArrayPropertyStart(name);
        for (ItemEvidence item : items) {
            json.writeStartObject();
            json.writeStringProperty("match", VerdictWords.of(item.match()));
            json.writeStringProperty("because", item.because());
            place(item.path(), item.place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void miss(Verdict.Denied denied, NearestMiss miss) {
        json.writeStartObject();
        json.writeStringProperty("direction", miss.direction().toString());
        json.writeStringProperty("missing", miss.kind().toString());
        json.writeStringProperty("namespace", miss.policy().namespace());
        json.writeStringProperty("policy", miss.policy().name());
        place(miss.path(), miss.place());
        json.writeStringProperty("change", miss.change());
        json.writeArrayPropertyStart("edit");
        SmallestEdit.of(denied.flow(), miss).ifPresent(edit -> edit.lines().forEach(json::writeString));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void place(FieldPath path, Place place) {
        json.writeStringProperty("path", path.toString());
        place(Optional.of(place));
    }

    private void place(Optional<Place> place) {
        if (place.isPresent()) {
            json.writeStringProperty("file", place.get().file());
            json.writeNumberProperty("line", place.get().position().line());
            json.writeNumberProperty("column", place.get().position().column());
        } else {
            json.writeNullProperty("file");
            json.writeNullProperty("line");
            json.writeNullProperty("column");
        }
    }
}

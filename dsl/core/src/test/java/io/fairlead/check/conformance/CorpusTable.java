package io.fairlead.check.conformance;

import io.fairlead.check.server.Patch;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import io.fairlead.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A table of base objects and lines of changes, each line a document or, with {@code |} between several values of its last
 * change, several of them. A verdict behind an arrow and minors in front of a line are the concern of others.
 */
final class CorpusTable {
    private final String name;
    private final Map<String, CorpusDocument> documents = new LinkedHashMap<>();
    private final List<JsonObject> bases = new ArrayList<>();
    private final StringBuilder yaml = new StringBuilder();
    private boolean inBase;
    private JsonObject base = JsonObject.empty();

    private CorpusTable(String name) {
        this.name = name;
    }

    static CorpusTable parse(String name, String text) {
        CorpusTable table = new CorpusTable(name);
        text.lines().forEach(table::line);
        return table;
    }

    List<CorpusDocument> documents() {
        return List.copyOf(documents.values());
    }

    List<JsonObject> bases() {
        return bases;
    }

    private void line(String line) {
        if (line.equals("base:")) {
            inBase = true;
            yaml.setLength(0);
        } else if (line.equals("cases:")) {
            inBase = false;
            base = Patch.object(yaml.toString());
            bases.add(base);
        } else if (inBase) {
            yaml.append(line).append('\n');
        } else if (!line.isBlank() && !line.startsWith("#")) {
            changes(line.strip()).forEach(this::add);
        }
    }

    /** The line without minors and verdict, once for each value of its last change. */
    static List<String> changes(String line) {
        String bare = line.replaceFirst("^\\[\\d*\\.\\.\\d*] ", "").replaceFirst(" *-> .*$", "");
        String[] values = bare.split(" \\| ");
        String path = values[0].substring(0, Math.max(0, values[0].lastIndexOf(" = ")));
        return IntStream.range(0, values.length)
                .mapToObj(i -> i == 0 ? values[0] : path + " = " + values[i])
                .toList();
    }

    private void add(String changes) {
        String title = title(base) + (changes.isEmpty() ? "" : ": " + changes);
        documents.putIfAbsent(title, document(name, title, Patch.applyAll(base, changes)));
    }

    static String title(JsonObject base) {
        return base.text("kind").orElseThrow();
    }

    static CorpusDocument document(String table, String title, JsonValue tree) {
        String yaml = YamlWriter.write(UntypedResource.of((JsonObject) tree));
        return new CorpusDocument(table, title, yaml.replaceFirst("\\A---\n", ""));
    }
}

package io.fairlead.check.conformance;

import io.fairlead.check.server.Patch;
import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonBoolean;
import io.fairlead.value.JsonNull;
import io.fairlead.value.JsonNumber;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonString;
import io.fairlead.value.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every object of a list with one field changed, for each field of a kind and each change that its type allows. */
final class Mutations {
    private static final List<String> TEXTS = List.of("''", "'{a*64}'", "'{a*254}'", "No Such", "5");
    private static final List<String> NUMBERS = List.of("-1", "0", "65536", "3000000000", "text", "1.5");
    private static final Set<String> HEAD = Set.of("apiVersion", "kind");

    private final Map<String, CorpusDocument> documents = new LinkedHashMap<>();
    private final String table;
    private final Set<String> seen;

    private Mutations(String table, Set<String> seen) {
        this.table = table;
        this.seen = seen;
    }

    /** The documents of a table without those that were made already, and all that were made from now on. */
    static List<CorpusDocument> of(String table, List<JsonObject> seeds, Set<String> seen) {
        Mutations mutations = new Mutations(table, seen);
        seeds.forEach(seed -> mutations.members(seed, seed, ""));
        return List.copyOf(mutations.documents.values());
    }

    private void visit(JsonObject seed, JsonValue value, String path) {
        changes(value).forEach(change -> add(seed, path, path + change));
        add(seed, path, "!" + path);
        if (value instanceof JsonObject object) {
            members(seed, object, path);
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                visit(seed, array.items().get(i), path + "[" + i + "]");
            }
        }
    }

    private void members(JsonObject seed, JsonObject object, String path) {
        object.members().forEach((name, inner) -> {
            if (!path.isEmpty() || !HEAD.contains(name)) {
                visit(seed, inner, path + step(name, path.isEmpty()));
            }
        });
    }

    private static String step(String name, boolean first) {
        if (!name.matches("\\w+")) {
            return "['" + name + "']";
        }
        return first ? name : "." + name;
    }

    private static List<String> changes(JsonValue value) {
        List<String> changes = new ArrayList<>();
        if (value instanceof JsonString) {
            TEXTS.forEach(text -> changes.add(" = " + text));
        } else if (value instanceof JsonNumber) {
            NUMBERS.forEach(number -> changes.add(" = " + number));
        } else if (value instanceof JsonBoolean) {
            changes.add(" = 'true'");
        } else if (value instanceof JsonArray array) {
            changes.add(" = {}");
            changes.add("[" + array.items().size() + "] = 5");
        } else if (value instanceof JsonObject) {
            changes.add(" = []");
            changes.add(".noSuchField = 5");
        } else if (value instanceof JsonNull) {
            changes.add(" = 5");
        }
        return changes;
    }

    private void add(JsonObject seed, String path, String change) {
        String kind = CorpusTable.title(seed);
        String general = kind + change.replace(path, path.replaceAll("\\[\\d+]", "[]"));
        if (seen.add(general)) {
            String title = kind + " " + seedName(seed) + ": " + change;
            documents.put(title, CorpusTable.document(table, title, Patch.applyAll(seed, change)));
        }
    }

    private static String seedName(JsonObject seed) {
        return seed.member("metadata")
                .map(JsonObject.class::cast)
                .flatMap(metadata -> metadata.text("name"))
                .orElse("");
    }
}

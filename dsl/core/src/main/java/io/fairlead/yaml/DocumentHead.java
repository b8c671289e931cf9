package io.fairlead.yaml;

import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.value.FieldPath;
import io.fairlead.value.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;

/**
 * The two fields that say what a document is, read before everything else.
 *
 * @param isEmpty whether the document holds nothing
 * @param apiVersion group and version; empty when refused
 * @param kind the kind; empty when refused
 * @param problems why it is not known what the document is
 */
record DocumentHead(boolean isEmpty, String apiVersion, String kind, List<Problem> problems) {
    private static final List<String> FIELDS = List.of("apiVersion", "kind");

    static DocumentHead read(KubernetesYamlParser parser) {
        JsonToken first = parser.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            return new DocumentHead(true, "", "", List.of());
        }
        if (first != JsonToken.START_OBJECT) {
            return new DocumentHead(
                    false,
                    "",
                    "",
                    List.of(problem(
                            FieldPath.root(), parser, Problem.Kind.WRONG_TYPE, "a document must be an object")));
        }
        return ofObject(parser);
    }

    /** With the parser at the object's first token; leaves it behind the second of the two fields, or at the object's end. */
    static DocumentHead ofObject(KubernetesYamlParser parser) {
        Position start = KubernetesYamlParser.position(parser);
        Map<String, String> found = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        while (found.size() < FIELDS.size() && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!FIELDS.contains(name)) {
                parser.skipChildren();
            } else if (value == JsonToken.VALUE_STRING && !parser.getString().isEmpty()) {
                found.putIfAbsent(name, parser.getString());
            } else {
                found.putIfAbsent(name, "");
                problems.add(problem(FieldPath.of(name), parser, Problem.Kind.WRONG_TYPE, "expected a text"));
                parser.skipChildren();
            }
        }
        for (String field : FIELDS) {
            if (!found.containsKey(field)) {
                problems.add(new Problem(FieldPath.of(field), start, Problem.Kind.MISSING_FIELD, fragment(field)));
            }
        }
        return new DocumentHead(false, found.getOrDefault("apiVersion", ""), found.getOrDefault("kind", ""), problems);
    }

    /** Pages show fragments all the time, and readers apply them. */
    private static String fragment(String absent) {
        return "the document is a fragment that cannot be applied: " + absent + " is required and absent";
    }

    private static Problem problem(FieldPath path, KubernetesYamlParser parser, Problem.Kind kind, String message) {
        return new Problem(path, KubernetesYamlParser.position(parser), kind, message);
    }
}

package io.fairlead.codegen.capture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The kinds that have a collection of their own: plural name, scope and verbs. Kinds that only travel as a request or
 * response body of another resource (options, scale, eviction) have none.
 */
final class ServedKinds {
    private static final Pattern OBJECTS =
            Pattern.compile("/apis?/([^/]+/)?v[^/]+/(namespaces/\\{namespace}/)?([a-z]+)(/\\{name})?");

    private final Map<String, Set<String>> verbs = new TreeMap<>();
    private final Map<String, String> places = new TreeMap<>();

    ServedKinds(JsonNode paths) {
        paths.properties().forEach(path -> {
            Matcher matcher = OBJECTS.matcher(path.getKey());
            if (matcher.matches()) {
                String scope = matcher.group(2) == null ? "cluster" : "namespaced";
                path.getValue().properties().forEach(operation -> {
                    add(operation.getValue(), matcher.group(3), scope);
                });
            }
        });
    }

    /** One line per kind, by group, version and kind: group, version, kind, plural, scope, verbs. */
    Map<String, List<String>> lines() {
        Map<String, List<String>> lines = new TreeMap<>();
        places.forEach((key, place) ->
                lines.put(key, List.of(key + " " + place + " " + String.join("|", verbs.getOrDefault(key, Set.of())))));
        return lines;
    }

    static String key(JsonNode name) {
        String group = name.get("group").asString();
        return (group.isEmpty() ? "-" : group) + " " + name.get("version").asString() + " "
                + name.get("kind").asString();
    }

    private void add(JsonNode operation, String plural, String scope) {
        JsonNode name = operation.path("x-kubernetes-group-version-kind");
        if (!name.isObject()) {
            return;
        }
        String place = plural + " " + scope;
        // The list over all namespaces has no namespace in its path: the namespaced form wins.
        places.merge(key(name), place, (before, after) -> before.endsWith(" namespaced") ? before : after);
        verbs.computeIfAbsent(key(name), key -> new TreeSet<>())
                .add(operation.path("x-kubernetes-action").asString());
    }
}

package io.fairlead.codegen.capture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The facts of all releases, merged: each fact once, with the minors in which it holds. */
final class CapturedSchema {
    private final List<Release> releases;
    private final SortedSet<Integer> minors = new TreeSet<>();

    /**
     * Merges releases.
     *
     * @param releases the releases, oldest first
     */
    CapturedSchema(List<Release> releases) {
        this.releases = List.copyOf(releases);
        releases.forEach(release -> minors.add(release.minor()));
    }

    /** The resource, line by line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("minors "
                + String.join(" ", minors.stream().map(minor -> "1." + minor).toList()));
        Set<String> names = new TreeSet<>();
        releases.forEach(release -> names.addAll(release.types().keySet()));
        names.forEach(name -> addType(name, lines));
        return lines;
    }

    private void addType(String name, List<String> lines) {
        Map<Integer, TypeFacts> types = new TreeMap<>();
        releases.stream()
                .filter(release -> release.types().containsKey(name))
                .forEach(release -> types.put(release.minor(), release.types().get(name)));
        SortedSet<Integer> present = new TreeSet<>(types.keySet());
        lines.add("t " + name + Minors.suffix(present, minors));
        merge(types, TypeFacts::kinds).forEach((line, in) -> lines.add("k " + line + Minors.suffix(in, present)));
        merge(types, TypeFacts::unions).forEach((line, in) -> lines.add("u " + line + Minors.suffix(in, present)));
        for (String field : fieldOrder(name)) {
            merge(types, type -> line(type, field))
                    .forEach((line, in) ->
                            lines.add("f " + ResourceText.escape(field) + " " + line + Minors.suffix(in, present)));
        }
    }

    private static List<String> line(TypeFacts type, String field) {
        FieldFacts facts = type.fields().get(field);
        return facts == null ? List.of() : List.of(facts.line());
    }

    private static Map<String, SortedSet<Integer>> merge(
            Map<Integer, TypeFacts> types, Function<TypeFacts, List<String>> facts) {
        Map<String, SortedSet<Integer>> merged = new LinkedHashMap<>();
        types.forEach((minor, type) -> facts.apply(type)
                .forEach(line ->
                        merged.computeIfAbsent(line, key -> new TreeSet<>()).add(minor)));
        return merged;
    }

    /** As the newest release declares them; fields that only older ones know follow by name. */
    private Set<String> fieldOrder(String name) {
        Set<String> known = new TreeSet<>();
        Set<String> order = new LinkedHashSet<>();
        for (int at = releases.size() - 1; at >= 0; at--) {
            TypeFacts type = releases.get(at).types().get(name);
            if (type != null) {
                known.addAll(type.fields().keySet());
                order.addAll(releases.get(at).structs().fields(name).keySet());
            }
        }
        order.retainAll(known);
        order.addAll(known);
        return order;
    }
}

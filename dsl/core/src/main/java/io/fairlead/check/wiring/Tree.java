package io.fairlead.check.wiring;

import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.value.FieldPath;
import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonBoolean;
import io.fairlead.value.JsonNumber;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonString;
import io.fairlead.value.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A value within an object whose kind has no Java type, and its path.
 *
 * @param value what stands there; nothing when it is absent
 * @param path where
 */
public record Tree(JsonValue value, FieldPath path) {
    /** The object itself. */
    public static Tree of(UntypedResource resource) {
        return new Tree(resource.content(), FieldPath.root());
    }

    /** A field, however deep; absent when it is not there. */
    public Tree at(String... fields) {
        Tree tree = this;
        for (String field : fields) {
            JsonValue inner = tree.value instanceof JsonObject object
                    ? object.member(field).orElse(JsonValue.nothing())
                    : JsonValue.nothing();
            tree = new Tree(inner, tree.path.field(field));
        }
        return tree;
    }

    /** The items of a list; none for anything else. */
    public List<Tree> items() {
        return value instanceof JsonArray array
                ? IntStream.range(0, array.items().size())
                        .mapToObj(i -> new Tree(array.items().get(i), path.index(i)))
                        .toList()
                : List.of();
    }

    /** The items of a list field. */
    public List<Tree> items(String field) {
        return at(field).items();
    }

    /** The text; empty for anything else. */
    public Optional<String> text() {
        return value instanceof JsonString text ? Optional.of(text.value()) : Optional.empty();
    }

    /** The text of a field. */
    public Optional<String> text(String field) {
        return at(field).text();
    }

    /** The whole number of a field; empty for anything else. */
    public Optional<Integer> number(String field) {
        return at(field).value() instanceof JsonNumber number ? number.asLong().map(Long::intValue) : Optional.empty();
    }

    /** Whether a field is there and not null. */
    public boolean has(String field) {
        return at(field).isPresent();
    }

    /** Whether it is there and not null. */
    public boolean isPresent() {
        return !value.equals(JsonValue.nothing());
    }

    /** Whether a field says true. */
    public boolean isTrue(String field) {
        return at(field).value().equals(JsonValue.of(true)) && at(field).value() instanceof JsonBoolean;
    }

    /** The text members of an object, in order. */
    public Map<String, String> pairs() {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (value instanceof JsonObject object) {
            object.members().keySet().forEach(key -> text(key).ifPresent(text -> pairs.put(key, text)));
        }
        return pairs;
    }
}

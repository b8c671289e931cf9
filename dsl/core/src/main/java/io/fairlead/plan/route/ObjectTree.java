package io.fairlead.plan.route;

import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the fields of a custom resource, for which there is no typed builder, in the order in which they are given. */
final class ObjectTree {
    private final Map<String, JsonValue> fields = new LinkedHashMap<>();

    /** An object with apiVersion, kind and metadata. */
    static ObjectTree of(String apiVersion, String kind, ObjectTree metadata) {
        return new ObjectTree()
                .with("apiVersion", apiVersion)
                .with("kind", kind)
                .with("metadata", metadata);
    }

    /** Name, namespace and labels. */
    static ObjectTree metadata(String name, String namespace, Map<String, String> labels) {
        return new ObjectTree().with("name", name).with("namespace", namespace).withTexts("labels", labels);
    }

    ObjectTree with(String name, String text) {
        fields.put(name, JsonValue.of(text));
        return this;
    }

    ObjectTree with(String name, long number) {
        fields.put(name, JsonValue.of(number));
        return this;
    }

    ObjectTree with(String name, ObjectTree object) {
        fields.put(name, object.build());
        return this;
    }

    ObjectTree with(String name, List<ObjectTree> objects) {
        fields.put(name, JsonValue.of(objects.stream().map(ObjectTree::build).toList()));
        return this;
    }

    ObjectTree withTexts(String name, List<String> texts) {
        fields.put(name, JsonValue.of(texts.stream().map(JsonValue::of).toList()));
        return this;
    }

    /** Nothing when there are no texts. */
    ObjectTree withTexts(String name, Map<String, String> texts) {
        ObjectTree all = new ObjectTree();
        texts.forEach(all::with);
        return texts.isEmpty() ? this : with(name, all);
    }

    JsonObject build() {
        return JsonValue.of(fields);
    }
}

package io.fairlead.examples.judge;

import io.fairlead.kubernetes.schema.KubernetesSchema;
import io.fairlead.kubernetes.schema.SchemaField;
import io.fairlead.kubernetes.schema.SchemaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The fields of a document that a minor of Kubernetes does not have, by the captured schema. */
final class CapturedFields {
    private static final KubernetesSchema SCHEMA = KubernetesSchema.load();

    private final int minor;
    private final List<String> unknown = new ArrayList<>();

    private CapturedFields(int minor) {
        this.minor = minor;
    }

    /** The paths of unknown fields, or empty when no captured minor has the kind. */
    static Optional<List<String>> unknown(JsonNode document, int minor) {
        String apiVersion = document.path("apiVersion").asString("");
        String kind = document.path("kind").asString("");
        return SCHEMA.kind(apiVersion, kind).map(type -> {
            CapturedFields fields = new CapturedFields(minor);
            fields.object(kind, document, type, Set.of("apiVersion", "kind"));
            return fields.unknown;
        });
    }

    private void object(String path, JsonNode object, SchemaType type, Set<String> head) {
        object.properties().forEach(entry -> {
            String here = path + "." + entry.getKey();
            Optional<SchemaField> field = type.field(entry.getKey(), minor);
            if (field.isPresent()) {
                value(here, entry.getValue(), field.get());
            } else if (!head.contains(entry.getKey())) {
                unknown.add(here);
            }
        });
    }

    private void value(String path, JsonNode value, SchemaField field) {
        SCHEMA.type(field.elementType()).ifPresent(type -> {
            if (field.isList() || field.isMap()) {
                value.values().forEach(item -> object(path, item, type, Set.of()));
            } else if (value.isObject()) {
                object(path, value, type, Set.of());
            }
        });
    }
}

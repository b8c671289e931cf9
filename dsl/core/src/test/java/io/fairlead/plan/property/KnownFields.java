package io.fairlead.plan.property;

import io.fairlead.kubernetes.schema.KubernetesSchema;
import io.fairlead.kubernetes.schema.SchemaField;
import io.fairlead.kubernetes.schema.SchemaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a YAML tree that the captured schema of a minor does not know. */
final class KnownFields {
    private static final KubernetesSchema SCHEMA = KubernetesSchema.load();

    private final int minor;
    private final List<String> unknown = new ArrayList<>();

    private KnownFields(int minor) {
        this.minor = minor;
    }

    /** Custom resources have no captured schema and are left out. */
    static List<String> unknown(Map<?, ?> document, int minor) {
        KnownFields fields = new KnownFields(minor);
        String kind = String.valueOf(document.get("kind"));
        SCHEMA.kind(String.valueOf(document.get("apiVersion")), kind)
                .ifPresentOrElse(type -> fields.object(type, document, kind), () -> fields.custom(document, kind));
        return fields.unknown;
    }

    private void custom(Map<?, ?> document, String kind) {
        if (!List.of("HTTPRoute", "Middleware").contains(kind)) {
            unknown.add(kind + " of " + document.get("apiVersion"));
        }
    }

    private void object(SchemaType type, Map<?, ?> object, String path) {
        object.forEach((key, value) -> {
            Optional<SchemaField> field = type.field(String.valueOf(key), minor);
            field.ifPresentOrElse(known -> value(known, value, path + "." + key), () -> unknown.add(path + "." + key));
        });
        type.fields(minor).stream()
                .filter(SchemaField::required)
                .filter(field -> !object.containsKey(field.name()))
                .forEach(field -> unknown.add(path + "." + field.name() + " is missing"));
    }

    private void value(SchemaField field, Object value, String path) {
        if (value instanceof List<?> list) {
            list.forEach(item -> element(field, item, path + "[]"));
        } else if (field.isMap() && value instanceof Map<?, ?> map) {
            map.values().forEach(item -> element(field, item, path + "{}"));
        } else {
            element(field, value, path);
        }
    }

    private void element(SchemaField field, Object value, String path) {
        if (!field.values().isEmpty() && !field.values().contains(String.valueOf(value))) {
            unknown.add(path + " is " + value);
        }
        Optional<SchemaType> type = SCHEMA.type(field.elementType());
        if (type.isPresent() && value instanceof Map<?, ?> map) {
            object(type.get(), map, path);
        }
    }
}

package io.fairlead.kubernetes;

import io.fairlead.kubernetes.schema.KubernetesSchema;
import io.fairlead.kubernetes.schema.SchemaField;
import io.fairlead.kubernetes.schema.SchemaType;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Objects that fit the captured schema, from a seed. */
final class RandomManifests {
    private static final List<String> TEXTS =
            List.of("", "web", "yes", "1e3", "0x1f", "a: b", "line one\nline two\n", "ünïcode ☃", " # ", "null", "~");

    private final KubernetesSchema schema = KubernetesSchema.load();
    private final int minor = schema.minors().last();
    private final Random random;
    private final boolean full;
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> written = new HashSet<>();

    private RandomManifests(Random random, boolean full) {
        this.random = random;
        this.full = full;
    }

    /** Some of the optional fields. */
    static RandomManifests some(long seed) {
        return new RandomManifests(new Random(seed), false);
    }

    /** Every field that the schema has, except inside a type that is being written already. */
    static RandomManifests full() {
        return new RandomManifests(new Random(1), true);
    }

    /** The fields that were written at least once, as type and name. */
    Set<String> written() {
        return written;
    }

    JsonObject of(ResourceType<?> kind) {
        SchemaType type = schema.kind(kind.apiVersion(), kind.kind()).orElseThrow();
        return object(type).with("apiVersion", JsonValue.of(kind.apiVersion())).with("kind", JsonValue.of(kind.kind()));
    }

    private JsonObject object(SchemaType type) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        open.push(type.name());
        for (SchemaField field : type.fields(minor)) {
            if (!isTypeMeta(type, field) && (field.required() || isWanted(field))) {
                written.add(type.name() + " " + field.name());
                members.put(field.name(), value(field, field.type()));
            }
        }
        open.pop();
        return JsonValue.of(members);
    }

    /** A kind says its name once, at the top of a document. */
    static boolean isTypeMeta(SchemaType type, SchemaField field) {
        return !type.kinds().isEmpty() && List.of("apiVersion", "kind").contains(field.name());
    }

    private boolean isWanted(SchemaField field) {
        if (open.contains(field.elementType())) {
            return false;
        }
        return full || random.nextInt(open.size() + 1) == 0;
    }

    private JsonValue value(SchemaField field, String type) {
        if (type.startsWith("list<")) {
            List<JsonValue> items = new ArrayList<>();
            for (int left = size(); left > 0; left--) {
                items.add(value(field, inner(type)));
            }
            return JsonValue.of(items);
        }
        if (type.startsWith("map<")) {
            Map<String, JsonValue> entries = new LinkedHashMap<>();
            for (int left = size(); left > 0; left--) {
                entries.put("key-" + left, value(field, inner(type)));
            }
            return JsonValue.of(entries);
        }
        return schema.type(type).<JsonValue>map(this::object).orElseGet(() -> scalar(field, type));
    }

    private int size() {
        return full ? 1 : random.nextInt(3);
    }

    private static String inner(String type) {
        return type.substring(type.indexOf('<') + 1, type.length() - 1);
    }

    private JsonValue scalar(SchemaField field, String type) {
        return switch (type) {
            case "string" -> JsonValue.of(text(field));
            case "bytes" -> JsonValue.of("c2VjcmV0");
            case "int32" -> JsonValue.of(random.nextInt());
            case "int64" -> JsonValue.of(random.nextLong());
            case "double" -> JsonValue.of(new BigDecimal("2.5"));
            case "boolean" -> JsonValue.of(random.nextBoolean());
            case "quantity" -> JsonValue.of(pick(List.of("100m", "1.5Gi", "2e3", "0", "12k")));
            case "intOrString" -> random.nextBoolean() ? JsonValue.of(random.nextInt(70_000)) : JsonValue.of("25%");
            case "time" -> JsonValue.of("2026-01-31T12:00:00Z");
            case "microTime" -> JsonValue.of("2026-01-31T12:00:00.123456Z");
            case "object" -> JsonValue.of(Map.of("nested", JsonValue.of(List.of(JsonValue.of(1), JsonValue.of("x")))));
            case "json" -> pick(List.of(JsonValue.of(true), JsonValue.of("x"), JsonObject.empty(), JsonValue.of(7)));
            default -> throw new IllegalArgumentException("no values for " + type);
        };
    }

    private String text(SchemaField field) {
        return pick(field.values().isEmpty() ? TEXTS : field.values());
    }

    private <T> T pick(List<? extends T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

package io.fairlead.check.custom.schema;

import io.fairlead.diagnostic.Cause;
import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonNull;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists that are sets or maps: an item, or its keys, may stand there once. */
final class ListItems {
    private final List<Violation> found = new ArrayList<>();

    private ListItems() {}

    static List<Violation> judge(JsonObject object, Schema schema) {
        ListItems items = new ListItems();
        items.object(object, schema, Spot.root());
        return items.found;
    }

    private void value(JsonValue value, Schema schema, Spot spot) {
        if (value instanceof JsonObject object) {
            object(object, schema, spot);
        } else if (value instanceof JsonArray array) {
            array(array.items(), schema, spot);
        }
    }

    private void object(JsonObject object, Schema schema, Spot spot) {
        object.members().forEach((name, member) -> {
            schema.additionalProperties().ifPresent(entry -> value(member, entry, spot.key(name)));
            Schema property = schema.properties().get(name);
            if (property != null) {
                value(member, property, spot.field(name));
            }
        });
    }

    private void array(List<JsonValue> items, Schema schema, Spot spot) {
        if (schema.listType().equals("set")) {
            unique(items, spot);
        } else if (schema.listType().equals("map")) {
            map(items, schema.listMapKeys(), spot);
        }
        schema.items().ifPresent(one -> {
            for (int i = 0; i < items.size(); i++) {
                value(items.get(i), one, spot.index(i));
            }
        });
    }

    private void map(List<JsonValue> items, List<String> keys, Spot spot) {
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof JsonObject) && !(items.get(i) instanceof JsonNull)) {
                found.add(new Violation(
                        SchemaRules.DUPLICATE_ITEM,
                        Cause.INVALID,
                        spot.index(i),
                        Shown.of(items.get(i)),
                        "must be an object, for the list is a map"));
                return;
            }
        }
        unique(items.stream().<JsonValue>map(item -> keysOf(item, keys)).toList(), spot);
    }

    private static JsonObject keysOf(JsonValue item, List<String> keys) {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        if (item instanceof JsonObject object) {
            keys.forEach(key -> object.member(key).ifPresent(value -> values.put(key, value)));
        }
        return JsonValue.of(values);
    }

    /** Reports the second of equal items and not the third. */
    private void unique(List<JsonValue> items, Spot spot) {
        Map<JsonValue, Integer> times = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            if (times.merge(items.get(i), 1, Integer::sum) == 2) {
                String shown = Shown.shortened(items.get(i).toString());
                found.add(new Violation(SchemaRules.DUPLICATE_ITEM, Cause.DUPLICATE, spot.index(i), shown, ""));
            }
        }
    }
}

package io.fairlead.check.custom.schema;

import io.fairlead.diagnostic.Cause;
import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonNull;
import io.fairlead.value.JsonNumber;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonString;
import io.fairlead.value.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Judges a value by a schema, in the order and with the counting of the server. */
final class ValueRules {
    private final Effort effort;
    private final TextRules texts;
    private final Alternatives alternatives = new Alternatives(this);

    ValueRules(Effort effort, Patterns patterns, int minor) {
        this.effort = effort;
        this.texts = new TextRules(patterns, minor);
    }

    Outcome judge(JsonValue value, Schema schema, Spot spot) {
        effort.step();
        Outcome outcome = new Outcome();
        if (value instanceof JsonNull) {
            outcome.merge(type(value, schema, spot));
            closedSet(value, schema, spot, outcome);
            return outcome;
        }
        if (!types(schema).isEmpty() || !texts.format(schema).isEmpty()) {
            outcome.merge(type(value, schema, spot));
            outcome.counted();
        }
        outcome.merge(alternatives.judge(value, schema, spot));
        outcome.counted();
        byType(value, schema, spot, outcome);
        closedSet(value, schema, spot, outcome);
        outcome.counted();
        outcome.counted();
        return outcome;
    }

    private void byType(JsonValue value, Schema schema, Spot spot, Outcome outcome) {
        if (value instanceof JsonString text) {
            texts.judge(text.value(), schema, spot, outcome);
        } else if (value instanceof JsonNumber number) {
            NumberRules.judge(number, schema, spot, outcome);
            outcome.counted();
        } else if (value instanceof JsonArray array) {
            outcome.merge(array(array, schema, spot));
            outcome.counted();
        } else if (value instanceof JsonObject object) {
            outcome.merge(object(object, schema, spot));
            outcome.counted();
        }
    }

    private static Set<String> types(Schema schema) {
        if (schema.isIntOrString()) {
            return new TreeSet<>(List.of("integer", "string"));
        }
        return schema.type().isEmpty() ? Set.of() : Set.of(schema.type());
    }

    private Outcome type(JsonValue value, Schema schema, Spot spot) {
        Outcome outcome = new Outcome();
        Set<String> types = types(schema);
        String actual = JsonTypes.of(value);
        if (value instanceof JsonNull ? types.isEmpty() || schema.isNullable() : fits(value, actual, types, schema)) {
            outcome.counted();
        } else {
            String detail = "must be " + String.join(" or ", types) + ", and is " + actual;
            outcome.error(SchemaRules.WRONG_TYPE, Cause.TYPE_INVALID, spot, Shown.of(value), detail);
        }
        return outcome;
    }

    private boolean fits(JsonValue value, String actual, Set<String> types, Schema schema) {
        boolean isNumeric = types.contains("number") || types.contains("integer");
        if (!texts.format(schema).isEmpty()
                && !isNumeric
                && (value instanceof JsonString || value instanceof JsonArray)) {
            // with a format the server looks at texts and lists no further
            return true;
        }
        return types.contains(actual) || (actual.equals("integer") && types.contains("number"));
    }

    private static void closedSet(JsonValue value, Schema schema, Spot spot, Outcome outcome) {
        List<JsonValue> allowed = schema.enumValues();
        if (!allowed.isEmpty() && allowed.stream().noneMatch(one -> isSame(value, one))) {
            outcome.error(
                    SchemaRules.UNSUPPORTED_VALUE,
                    Cause.NOT_SUPPORTED,
                    spot,
                    Shown.of(value),
                    "supported values: " + Shown.list(allowed));
        }
    }

    private static boolean isSame(JsonValue value, JsonValue allowed) {
        if (value instanceof JsonNumber left && allowed instanceof JsonNumber right) {
            BigDecimal number = left.value();
            // the server converts to the type of the allowed value first
            return JsonTypes.integer(right)
                    .map(whole -> number.doubleValue() == whole || (long) number.doubleValue() == whole)
                    .orElseGet(() -> number.compareTo(right.value()) == 0);
        }
        return !(allowed instanceof JsonNull) && value.equals(allowed);
    }

    private Outcome array(JsonArray array, Schema schema, Spot spot) {
        Outcome outcome = new Outcome();
        List<JsonValue> items = array.items();
        schema.items().ifPresent(one -> {
            for (int i = 0; i < items.size(); i++) {
                outcome.merge(judge(items.get(i), one, spot.index(i)));
            }
        });
        Sizes.atLeast("minItems", items.size(), "items", schema, spot, outcome);
        Sizes.atMost("maxItems", items.size(), "items", schema, spot, outcome);
        outcome.counted();
        return outcome;
    }

    private Outcome object(JsonObject object, Schema schema, Spot spot) {
        Outcome outcome = new Outcome();
        Sizes.atLeast("minProperties", object.members().size(), "entries", schema, spot, outcome);
        Sizes.atMost("maxProperties", object.members().size(), "entries", schema, spot, outcome);
        for (String name : new ArrayList<>(object.members().keySet())) {
            member(name, object.member(name).orElseThrow(), schema, spot, outcome);
        }
        schema.required().stream()
                .filter(name -> object.member(name).isEmpty())
                .forEach(name -> outcome.error(
                        SchemaRules.MISSING_FIELD, Cause.REQUIRED, spot.field(name), "", "the schema requires it"));
        return outcome;
    }

    private void member(String name, JsonValue value, Schema schema, Spot spot, Outcome outcome) {
        Schema property = schema.properties().get(name);
        if (property != null) {
            outcome.merge(judge(value, property, spot.field(name)));
        } else if (schema.forbidsAdditionalProperties()) {
            outcome.error(
                    SchemaRules.FIELD_NOT_ALLOWED, Cause.INVALID, spot, name, "the schema forbids the field " + name);
        } else {
            schema.additionalProperties().ifPresent(entry -> outcome.merge(judge(value, entry, spot.field(name))));
        }
    }
}

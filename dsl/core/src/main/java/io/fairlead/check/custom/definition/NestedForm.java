package io.fairlead.check.custom.definition;

import io.fairlead.check.custom.definition.SchemaChecks.Findings;
import io.fairlead.check.custom.schema.Patterns;
import io.fairlead.check.custom.schema.Schema;
import io.fairlead.check.custom.schema.Spot;
import io.fairlead.diagnostic.Cause;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Below {@code anyOf} and the like stand validations only, and only of fields that the schema has outside of them. */
final class NestedForm {
    private static final JsonValue INT_OR_STRING = JsonValue.of(List.of(
            JsonValue.of(Map.of("type", JsonValue.of("integer"))),
            JsonValue.of(Map.of("type", JsonValue.of("string")))));
    private static final List<String> STRUCTURE = List.of(
            "type",
            "additionalProperties",
            "default",
            "title",
            "description",
            "nullable",
            "x-kubernetes-preserve-unknown-fields",
            "x-kubernetes-embedded-resource",
            "x-kubernetes-int-or-string",
            "x-kubernetes-list-map-keys",
            "x-kubernetes-list-type",
            "x-kubernetes-map-type",
            "x-kubernetes-validations");

    private final Findings findings;
    private boolean asksForFields;

    NestedForm(Findings findings) {
        this.findings = findings;
    }

    /**
     * The validations of a schema that is not nested itself. Whether the schema has the fields that they speak of, the server
     * asks at the root only.
     */
    void validations(Schema schema, boolean isRoot, Spot spot) {
        asksForFields = isRoot;
        boolean inAllOf =
                !schema.allOf().isEmpty() && isIntOrString(schema.allOf().get(0));
        values(schema, isIntOrString(schema), inAllOf, Optional.of(schema), spot, spot);
    }

    private static boolean isIntOrString(Schema schema) {
        return schema.keyword("anyOf").filter(INT_OR_STRING::equals).isPresent();
    }

    private void values(
            Schema schema, boolean skipAnyOf, boolean skipFirst, Optional<Schema> outer, Spot spot, Spot outerSpot) {
        if (!skipAnyOf) {
            list("anyOf", schema.anyOf(), false, outer, spot, outerSpot);
        }
        list("allOf", schema.allOf(), skipFirst, outer, spot, outerSpot);
        list("oneOf", schema.oneOf(), false, outer, spot, outerSpot);
        schema.not().ifPresent(not -> nested(not, false, outer, spot.field("not"), outerSpot));
        schema.text("pattern")
                .filter(pattern -> !pattern.isEmpty() && !Patterns.isValid(pattern))
                .ifPresent(pattern ->
                        findings.add(Cause.INVALID, spot.field("pattern"), "is no regular expression of Go"));
    }

    private void list(
            String keyword,
            List<Schema> schemas,
            boolean skipFirst,
            Optional<Schema> outer,
            Spot spot,
            Spot outerSpot) {
        for (int i = 0; i < schemas.size(); i++) {
            nested(
                    schemas.get(i),
                    skipFirst && i == 0,
                    outer,
                    spot.field(keyword).index(i),
                    outerSpot);
        }
    }

    private void nested(Schema schema, boolean skipAnyOf, Optional<Schema> outer, Spot spot, Spot outerSpot) {
        if (asksForFields && outer.isEmpty()) {
            findings.add(Cause.REQUIRED, outerSpot, "because it is validated in " + spot.path());
        }
        values(schema, skipAnyOf, false, outer, spot, outerSpot);
        STRUCTURE.stream()
                .filter(keyword -> isSaid(schema, keyword))
                .forEach(keyword -> findings.add(
                        Cause.FORBIDDEN, spot.field(keyword), "must stand outside of anyOf, allOf, oneOf and not"));
        schema.items()
                .ifPresent(items -> nested(
                        items, false, outer.flatMap(Schema::items), spot.tree("items"), outerSpot.tree("items")));
        schema.properties().forEach((name, property) -> {
            Spot here = spot.field("properties").key(name);
            if (name.equals("metadata")) {
                findings.add(Cause.FORBIDDEN, here, "must not be validated here");
            }
            Optional<Schema> known =
                    outer.flatMap(one -> Optional.ofNullable(one.properties().get(name)));
            nested(property, false, known, here, outerSpot.field("properties").key(name));
        });
    }

    private static boolean isSaid(Schema schema, String keyword) {
        if (keyword.equals("default")) {
            return schema.defaultValue().isPresent();
        }
        return schema.keyword(keyword)
                .filter(value -> !value.equals(JsonValue.of(false))
                        && !value.equals(JsonValue.of(""))
                        && !value.equals(JsonValue.of(List.of()))
                        && !value.equals(JsonObject.empty()))
                .isPresent();
    }
}

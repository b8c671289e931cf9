package io.fairlead.check.custom.definition;

import io.fairlead.check.custom.definition.SchemaChecks.Findings;
import io.fairlead.check.custom.schema.Schema;
import io.fairlead.check.custom.schema.Spot;
import io.fairlead.diagnostic.Cause;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keywords that custom resources do not have, and those that contradict each other. */
final class KeywordForm {
    private static final Set<String> TYPES = Set.of("array", "boolean", "integer", "number", "object", "string");
    private static final List<String> UNSUPPORTED =
            List.of("id", "additionalItems", "patternProperties", "definitions", "dependencies", "$ref");

    private final Findings findings;
    private final RuleForm rules;

    KeywordForm(Findings findings) {
        this.findings = findings;
        this.rules = new RuleForm(findings);
    }

    void schema(Schema schema, Spot spot) {
        supported(schema, spot);
        rules.schema(schema, spot);
        list(schema, spot);
        map(schema, spot);
        schema.properties()
                .forEach((name, property) ->
                        schema(property, spot.field("properties").key(name)));
        schema.items().ifPresent(items -> schema(items, spot.tree("items")));
        schema.additionalProperties().ifPresent(entry -> schema(entry, spot.tree("additionalProperties")));
        schema.not().ifPresent(not -> schema(not, spot.field("not")));
        nested("allOf", schema.allOf(), spot);
        nested("anyOf", schema.anyOf(), spot);
        nested("oneOf", schema.oneOf(), spot);
    }

    private void nested(String keyword, List<Schema> schemas, Spot spot) {
        for (int i = 0; i < schemas.size(); i++) {
            schema(schemas.get(i), spot.field(keyword).index(i));
        }
    }

    private void supported(Schema schema, Spot spot) {
        if (!schema.type().isEmpty() && !TYPES.contains(schema.type())) {
            findings.add(
                    Cause.NOT_SUPPORTED,
                    spot.field("type"),
                    "must be array, boolean, integer, number, object or string");
        }
        UNSUPPORTED.stream()
                .filter(keyword -> schema.keyword(keyword).isPresent())
                .forEach(keyword ->
                        findings.add(Cause.FORBIDDEN, spot.field(keyword), "custom resources do not have it"));
        if (schema.flag("uniqueItems")) {
            findings.add(Cause.FORBIDDEN, spot.field("uniqueItems"), "use x-kubernetes-list-type: set");
        }
        boolean bothKinds =
                schema.hasAdditionalProperties() && !schema.properties().isEmpty();
        if (bothKinds
                && (schema.forbidsAdditionalProperties()
                        || schema.additionalProperties().isPresent())) {
            findings.add(Cause.FORBIDDEN, spot.tree("additionalProperties"), "must not stand beside properties");
        }
        if (schema.keyword("x-kubernetes-preserve-unknown-fields").isPresent() && !schema.preservesUnknownFields()) {
            findings.add(
                    Cause.INVALID, spot.field("x-kubernetes-preserve-unknown-fields"), "must be true, or not be there");
        }
    }

    private void map(Schema schema, Spot spot) {
        schema.text("x-kubernetes-map-type").ifPresent(type -> {
            typed(schema, "object", "x-kubernetes-map-type", spot);
            if (!Set.of("atomic", "granular").contains(type)) {
                findings.add(Cause.NOT_SUPPORTED, spot.field("x-kubernetes-map-type"), "must be atomic or granular");
            }
        });
    }

    private void typed(Schema schema, String type, String keyword, Spot spot) {
        if (!schema.type().equals(type)) {
            Cause cause = schema.type().isEmpty() ? Cause.REQUIRED : Cause.INVALID;
            findings.add(cause, spot.field("type"), "must be " + type + " beside " + keyword);
        }
    }

    private void list(Schema schema, Spot spot) {
        String keyword = "x-kubernetes-list-type";
        boolean isSaid = schema.text(keyword).isPresent();
        if (isSaid) {
            typed(schema, "array", keyword, spot);
            if (!Set.of("atomic", "set", "map").contains(schema.listType())) {
                findings.add(Cause.NOT_SUPPORTED, spot.field(keyword), "must be atomic, set or map");
            }
        }
        if (!schema.listMapKeys().isEmpty() && !schema.listType().equals("map")) {
            findings.add(isSaid ? Cause.INVALID : Cause.REQUIRED, spot.field(keyword), "must be map, for it has keys");
        }
        if (schema.listType().equals("set") && schema.type().equals("array")) {
            schema.items().ifPresent(items -> set(items, spot.tree("items")));
        } else if (schema.listType().equals("map")) {
            keyed(schema, spot);
        }
        if (Set.of("set", "map").contains(schema.listType())
                && schema.items().filter(Schema::isNullable).isPresent()) {
            findings.add(
                    Cause.FORBIDDEN, spot.tree("items").field("nullable"), "an item of a set or a map cannot be null");
        }
    }

    private void set(Schema items, Spot spot) {
        boolean isList = items.type().equals("array") && !items.listType().equals("atomic");
        boolean isMap = items.type().equals("object")
                && !items.text("x-kubernetes-map-type").orElse("granular").equals("atomic");
        if (isList || isMap) {
            String keyword = isList ? "x-kubernetes-list-type" : "x-kubernetes-map-type";
            findings.add(Cause.INVALID, spot.field(keyword), "must be atomic, for the list is a set");
        }
    }

    private void keyed(Schema schema, Spot spot) {
        Spot keys = spot.field("x-kubernetes-list-map-keys");
        if (schema.listMapKeys().isEmpty()) {
            findings.add(Cause.REQUIRED, keys, "a list that is a map needs keys");
        }
        if (schema.items().isEmpty()) {
            findings.add(Cause.REQUIRED, spot.field("items"), "a list that is a map needs a schema for its items");
        }
        schema.items().ifPresent(items -> {
            if (!items.type().equals("object")) {
                findings.add(Cause.INVALID, spot.tree("items").field("type"), "must be object, for the list is a map");
                return;
            }
            Set<String> seen = new HashSet<>();
            for (String key : schema.listMapKeys()) {
                key(key, items, spot);
                if (!seen.add(key)) {
                    findings.add(Cause.INVALID, keys, "must not name " + key + " twice");
                }
            }
        });
    }

    private void key(String key, Schema items, Spot spot) {
        Schema property = items.properties().get(key);
        Spot here = spot.tree("items").field("properties").key(key);
        if (property == null) {
            findings.add(Cause.INVALID, spot.field("x-kubernetes-list-map-keys"), "the items have no field " + key);
            return;
        }
        if (Set.of("array", "object").contains(property.type())) {
            findings.add(Cause.INVALID, here.field("type"), "must be a scalar, for it is a key");
        }
        if (!items.required().contains(key) && property.defaultValue().isEmpty()) {
            findings.add(Cause.REQUIRED, here.field("default"), "a key is required, or has a default");
        }
        if (property.isNullable()) {
            findings.add(Cause.FORBIDDEN, here.field("nullable"), "a key cannot be null");
        }
    }
}

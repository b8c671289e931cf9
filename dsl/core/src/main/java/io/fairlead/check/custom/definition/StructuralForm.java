package io.fairlead.check.custom.definition;

import io.fairlead.check.custom.definition.SchemaChecks.Findings;
import io.fairlead.check.custom.schema.Schema;
import io.fairlead.check.custom.schema.Spot;
import io.fairlead.diagnostic.Cause;
import java.util.List;
import java.util.Set;

/** Every field has a type, and says so outside of {@code anyOf} and the like. */
final class StructuralForm {
    private static final Set<String> NAMES = Set.of("name", "generateName");
    private static final Set<String> OF_METADATA = Set.of("type", "description", "properties", "default");

    /** Which value a schema describes, as far as it matters. */
    private enum Level {
        ROOT("at the root"),
        ITEM("for the items of a list"),
        FIELD("for a field");

        private final String words;

        Level(String words) {
            this.words = words;
        }
    }

    private final Findings findings;
    private final NestedForm nested;

    StructuralForm(Findings findings) {
        this.findings = findings;
        this.nested = new NestedForm(findings);
    }

    void root(Schema schema, Spot spot) {
        schema(schema, Level.ROOT, spot);
    }

    private void schema(Schema schema, Level level, Spot spot) {
        if (schema.type().equals("array") && schema.items().isEmpty()) {
            findings.add(Cause.REQUIRED, spot.field("items"), "a list needs a schema for its items");
        }
        schema.items().ifPresent(items -> schema(items, Level.ITEM, spot.tree("items")));
        schema.properties().forEach((name, property) -> property(name, property, schema, level, spot));
        if (schema.hasAdditionalProperties()) {
            entries(schema, level, spot);
        }
        extensions(schema, spot);
        nested.validations(schema, level == Level.ROOT, spot);
        type(schema, level, spot);
        if (schema.isEmbeddedResource()
                && !schema.preservesUnknownFields()
                && schema.properties().isEmpty()) {
            findings.add(
                    Cause.REQUIRED, spot.field("properties"), "an embedded object needs fields, or keeps unknown ones");
        }
    }

    private void property(String name, Schema property, Schema schema, Level level, Spot spot) {
        Spot here = spot.field("properties").key(name);
        boolean isObject = level == Level.ROOT || schema.isEmbeddedResource();
        if (isObject && name.equals("metadata")) {
            metadata(property, level, here);
        } else if (isObject
                && Set.of("kind", "apiVersion").contains(name)
                && !property.type().equals("string")) {
            findings.add(Cause.INVALID, here.field("type"), "must be string");
        }
        schema(property, Level.FIELD, here);
    }

    private void metadata(Schema metadata, Level level, Spot spot) {
        if (!metadata.type().equals("object")) {
            findings.add(Cause.INVALID, spot.field("type"), "must be object");
        }
        boolean plain =
                OF_METADATA.containsAll(List.copyOf(metadata.tree().members().keySet()))
                        && metadata.text("description").isEmpty()
                        && NAMES.containsAll(metadata.properties().keySet());
        if (level == Level.ROOT && !plain) {
            findings.add(Cause.FORBIDDEN, spot, "only name and generateName may have a schema, the rest is given");
        }
    }

    private void entries(Schema schema, Level level, Spot spot) {
        Spot here = spot.tree("additionalProperties");
        if (level == Level.ROOT) {
            findings.add(Cause.FORBIDDEN, here, "must not stand at the root");
        }
        if (schema.isEmbeddedResource()) {
            findings.add(Cause.FORBIDDEN, here, "must not stand in an embedded object");
        }
        schema.additionalProperties().ifPresent(entry -> schema(entry, Level.FIELD, here));
    }

    private void extensions(Schema schema, Spot spot) {
        if (schema.isIntOrString() && schema.preservesUnknownFields()) {
            findings.add(
                    Cause.INVALID,
                    spot.field("x-kubernetes-preserve-unknown-fields"),
                    "must be false beside x-kubernetes-int-or-string");
        }
        if (schema.isIntOrString() && schema.isEmbeddedResource()) {
            findings.add(
                    Cause.INVALID,
                    spot.field("x-kubernetes-embedded-resource"),
                    "must be false beside x-kubernetes-int-or-string");
        }
    }

    private void type(Schema schema, Level level, Spot spot) {
        Spot here = spot.field("type");
        String type = schema.type();
        if (schema.isEmbeddedResource() && !type.equals("object")) {
            Cause cause = type.isEmpty() ? Cause.REQUIRED : Cause.INVALID;
            findings.add(cause, here, "must be object, for the object is embedded");
        } else if (type.isEmpty() && !schema.isIntOrString() && !schema.preservesUnknownFields()) {
            findings.add(Cause.REQUIRED, here, "must be said " + level.words);
        }
        if (level == Level.ROOT && !type.isEmpty() && !type.equals("object")) {
            findings.add(Cause.INVALID, here, "must be object at the root");
        }
    }
}

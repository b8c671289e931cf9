package io.fairlead.cel;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import io.fairlead.check.custom.schema.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The CEL types of schemas. What a schema does not describe, rules cannot see. */
@SuppressWarnings("Immutable") // filled before CEL sees it, never changed after
final class SchemaTypes implements CelTypeProvider {
    private final Map<String, CelType> structs = new LinkedHashMap<>();

    /** The type of a value; empty when rules cannot see it. */
    Optional<CelType> of(Schema schema, boolean resourceRoot, String name) {
        if (schema.isIntOrString()) {
            return Optional.of(SimpleType.DYN);
        }
        Schema full = resourceRoot ? ObjectSchema.of(schema) : schema;
        return switch (full.type()) {
            case "array" ->
                full.items()
                        .flatMap(items -> of(items, items.isEmbeddedResource(), name + ".@items"))
                        .map(ListType::create);
            case "object" ->
                full.additionalProperties().isPresent()
                        ? map(full.additionalProperties().get(), name)
                        : Optional.of(struct(full, name));
            case "string" -> Optional.of(text(full.format()));
            case "boolean" -> Optional.of(SimpleType.BOOL);
            case "number" -> Optional.of(SimpleType.DOUBLE);
            case "integer" -> Optional.of(SimpleType.INT);
            default -> Optional.empty();
        };
    }

    private Optional<CelType> map(Schema entry, String name) {
        return of(entry, entry.isEmbeddedResource(), name + ".@values")
                .map(type -> MapType.create(SimpleType.STRING, type));
    }

    private CelType struct(Schema schema, String name) {
        Map<String, CelType> fields = new LinkedHashMap<>();
        schema.properties()
                .forEach((field, property) -> Identifiers.of(field)
                        .ifPresent(identifier -> of(property, property.isEmbeddedResource(), name + "." + identifier)
                                .ifPresent(type -> fields.put(identifier, type))));
        CelType struct = StructType.create(
                name, ImmutableSet.copyOf(fields.keySet()), field -> Optional.ofNullable(fields.get(field)));
        structs.put(name, struct);
        return struct;
    }

    private static CelType text(String format) {
        return switch (format) {
            case "byte" -> SimpleType.BYTES;
            case "duration" -> SimpleType.DURATION;
            case "date", "date-time" -> SimpleType.TIMESTAMP;
            default -> SimpleType.STRING;
        };
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.copyOf(structs.values());
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(structs.get(name));
    }
}

package io.fairlead.codegen.plan;

import io.fairlead.codegen.plan.Shape.Scalar;
import io.fairlead.codegen.schema.SchemaField;
import java.util.Map;

/** Turns the type words of the schema resource into shapes. */
final class ShapeReader {
    private static final Map<String, Scalar> SCALARS = Map.ofEntries(
            Map.entry("string", Scalar.STRING),
            Map.entry("bytes", Scalar.BYTES),
            Map.entry("int32", Scalar.INT32),
            Map.entry("int64", Scalar.INT64),
            Map.entry("double", Scalar.DOUBLE),
            Map.entry("boolean", Scalar.BOOLEAN),
            Map.entry("quantity", Scalar.QUANTITY),
            Map.entry("intOrString", Scalar.INT_OR_STRING),
            Map.entry("time", Scalar.TIME),
            Map.entry("microTime", Scalar.MICRO_TIME),
            Map.entry("object", Scalar.JSON),
            Map.entry("json", Scalar.JSON));

    private final EnumPlanner enums;

    ShapeReader(EnumPlanner enums) {
        this.enums = enums;
    }

    Shape read(String definition, SchemaField field) {
        return read(field.type(), definition, field);
    }

    private Shape read(String type, String definition, SchemaField field) {
        if (type.startsWith("list<")) {
            return new Shape.ListOf(read(inner(type, "list<"), definition, field));
        }
        if (type.startsWith("map<")) {
            return new Shape.MapOf(read(inner(type, "map<"), definition, field));
        }
        if (type.equals("string") && !field.values().isEmpty()) {
            return new Shape.Choice(enums.add(definition, field));
        }
        Scalar scalar = SCALARS.get(type);
        return scalar != null ? scalar : new Shape.Reference(JavaNames.type(type));
    }

    private static String inner(String type, String start) {
        return type.substring(start.length(), type.length() - 1);
    }
}

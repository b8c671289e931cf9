package io.fairlead.codegen.capture;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The words of the schema resource for the types of an OpenAPI document. */
final class FieldTypes {
    private static final String REFERENCE = "#/definitions/";

    /** Definitions that have no fields of their own because Go gives them a special form on the wire. */
    private static final Map<String, String> SPECIAL = Map.ofEntries(
            Map.entry("io.k8s.apimachinery.pkg.api.resource.Quantity", "quantity"),
            Map.entry("io.k8s.apimachinery.pkg.util.intstr.IntOrString", "intOrString"),
            Map.entry("io.k8s.apimachinery.pkg.apis.meta.v1.Time", "time"),
            Map.entry("io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime", "microTime"),
            Map.entry("io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1", "object"),
            Map.entry("io.k8s.apimachinery.pkg.apis.meta.v1.Patch", "object"),
            Map.entry("io.k8s.apimachinery.pkg.runtime.RawExtension", "object"),
            Map.entry("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON", "json"),
            Map.entry("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray", "json"),
            Map.entry("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool", "json"),
            Map.entry("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray", "json"));

    private FieldTypes() {}

    static boolean isSpecial(String definition) {
        return SPECIAL.containsKey(definition);
    }

    static String of(JsonNode schema) {
        if (schema.has("$ref")) {
            String target = schema.get("$ref").asString().substring(REFERENCE.length());
            return SPECIAL.getOrDefault(target, target);
        }
        return switch (schema.path("type").asString("")) {
            case "array" -> "list<" + of(schema.get("items")) + ">";
            case "object" ->
                schema.has("additionalProperties") ? "map<" + of(schema.get("additionalProperties")) + ">" : "object";
            case "string" -> "byte".equals(schema.path("format").asString("")) ? "bytes" : "string";
            case "integer" -> schema.path("format").asString("int64");
            case "number" -> "double";
            case "boolean" -> "boolean";
            default -> throw new IllegalArgumentException("a schema of a form that is not known: " + schema);
        };
    }
}

package io.fairlead.examples.judge;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Kubernetes schema that kubernetes-model-validator publishes, made strict: an independent judge of what we render.
 *
 * <p>It was captured by others from another source than ours, and is evaluated by a general JSON Schema validator.
 */
public final class PublishedSchema {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String API = "io.k8s.api.";
    private static final String QUANTITY = "io.k8s.apimachinery.pkg.api.resource.Quantity";
    private static final String INT_OR_STRING = "io.k8s.apimachinery.pkg.util.intstr.IntOrString";

    private final ObjectNode definitions;
    private final Map<String, String> namesByKind = new TreeMap<>();
    private final Map<String, Schema> compiled = new TreeMap<>();

    private PublishedSchema(ObjectNode definitions) {
        this.definitions = definitions;
        definitions.propertyNames().forEach(this::index);
    }

    /** Loads the schema from the judge's jar and closes every object against unknown fields. */
    public static PublishedSchema load() {
        try (InputStream in = Objects.requireNonNull(
                PublishedSchema.class.getResourceAsStream("/openshift-generated.json"), "the judge's schema")) {
            ObjectNode definitions =
                    (ObjectNode) JSON.readTree(in).required("definitions").deepCopy();
            definitions.values().forEach(PublishedSchema::close);
            definitions.set(QUANTITY, JSON.readTree("{\"type\":[\"string\",\"number\"]}"));
            definitions.set(INT_OR_STRING, JSON.readTree("{\"type\":[\"string\",\"integer\"]}"));
            return new PublishedSchema(definitions);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void close(JsonNode definition) {
        if (definition instanceof ObjectNode type && type.has("properties") && !type.has("additionalProperties")) {
            type.put("additionalProperties", false);
        }
    }

    private void index(String name) {
        if (name.startsWith(API)) {
            namesByKind.put(name.substring(API.length()), name);
        }
    }

    /** The name that the schema gives a kind: {@code apps.v1.Deployment} for apiVersion apps/v1. */
    private static String nameOf(String apiVersion, String kind) {
        int slash = apiVersion.indexOf('/');
        String group = slash < 0 ? "core" : apiVersion.substring(0, slash).split("\\.", 2)[0];
        return group + "." + apiVersion.substring(slash + 1) + "." + kind;
    }

    /**
     * What the schema refuses.
     *
     * @param document one Kubernetes object as JSON
     * @return the errors, or empty when the judge does not know the kind
     */
    public Optional<List<Error>> judge(String document) {
        JsonNode tree = JSON.readTree(document);
        String kind =
                nameOf(tree.path("apiVersion").asString(""), tree.path("kind").asString(""));
        return Optional.ofNullable(namesByKind.get(kind))
                .map(name -> compiled.computeIfAbsent(name, this::compile).validate(tree));
    }

    private Schema compile(String name) {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "http://json-schema.org/draft-07/schema#");
        root.put("$ref", "#/definitions/" + name);
        root.set("definitions", definitions);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(root);
    }
}

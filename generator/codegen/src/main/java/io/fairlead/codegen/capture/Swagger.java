package io.fairlead.codegen.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads types, fields and served kinds from the OpenAPI document of one release. */
final class Swagger {
    private static final String KINDS = "x-kubernetes-group-version-kind";

    private final JsonNode document;
    private final Map<String, List<String>> kinds;

    private Swagger(JsonNode document) {
        this.document = document;
        this.kinds = new ServedKinds(document.get("paths")).lines();
    }

    static Map<String, TypeFacts> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Swagger(new ObjectMapper().readTree(in)).types();
        }
    }

    private Map<String, TypeFacts> types() {
        Map<String, TypeFacts> types = new TreeMap<>();
        document.get("definitions").properties().forEach(definition -> {
            if (!FieldTypes.isSpecial(definition.getKey())) {
                types.put(definition.getKey(), type(definition.getValue()));
            }
        });
        return types;
    }

    private TypeFacts type(JsonNode schema) {
        Set<String> required = new TreeSet<>(texts(schema.path("required")));
        Map<String, FieldFacts> fields = new TreeMap<>();
        schema.path("properties")
                .properties()
                .forEach(field ->
                        fields.put(field.getKey(), field(field.getValue(), required.contains(field.getKey()))));
        return new TypeFacts(fields, served(schema), unions(schema));
    }

    private static FieldFacts field(JsonNode schema, boolean required) {
        return new FieldFacts(
                FieldTypes.of(schema),
                required,
                List.of(),
                Optional.empty(),
                text(schema, "x-kubernetes-list-type"),
                texts(schema.path("x-kubernetes-list-map-keys")),
                text(schema, "x-kubernetes-map-type"),
                patch(schema));
    }

    private static Optional<String> patch(JsonNode schema) {
        Optional<String> key = text(schema, "x-kubernetes-patch-merge-key");
        return text(schema, "x-kubernetes-patch-strategy")
                .map(strategy ->
                        strategy.replace(',', '+') + key.map(name -> ":" + name).orElse(""));
    }

    /** Types that name several kinds (options and watch events, which every group shares) are no kind of their own. */
    private List<String> served(JsonNode schema) {
        JsonNode names = schema.path(KINDS);
        return names.size() == 1 ? kinds.getOrDefault(ServedKinds.key(names.get(0)), List.of()) : List.of();
    }

    private static List<String> unions(JsonNode schema) {
        List<String> unions = new ArrayList<>();
        for (JsonNode union : schema.path("x-kubernetes-unions")) {
            List<String> members = new ArrayList<>();
            union.get("fields-to-discriminateBy")
                    .properties()
                    .forEach(member -> members.add(
                            member.getKey() + ":" + member.getValue().asString()));
            unions.add(union.path("discriminator").asString("-") + " " + String.join("|", members));
        }
        return unions;
    }

    private static Optional<String> text(JsonNode schema, String name) {
        return schema.has(name) ? Optional.of(schema.get(name).asString()) : Optional.empty();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asString()));
        return texts;
    }
}

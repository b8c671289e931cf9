package io.fairlead.kubernetes.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Compares the captured facts of 1.34 with a schema of 1.34 that others took from another source. */
class PublishedSchemaTest {
    private static final int MINOR = 34;
    private static final KubernetesSchema CAPTURED = KubernetesSchema.load();
    private static JsonNode published = new ObjectMapper().createObjectNode();

    @BeforeAll
    static void readPublishedSchema() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ClassLoader.getSystemResourceAsStream("openshift-generated.json"))) {
            published = new ObjectMapper().readTree(in).path("definitions");
        }
    }

    private static Map<String, SchemaType> commonTypes() {
        Map<String, SchemaType> types = new TreeMap<>();
        for (String name : CAPTURED.typeNames()) {
            SchemaType type = CAPTURED.type(name).orElseThrow();
            if (type.in().has(MINOR) && published.has(name)) {
                types.put(name, type);
            }
        }
        return types;
    }

    @Test
    void knowsTheSameTypes() {
        assertThat(commonTypes()).hasSizeGreaterThan(680);
    }

    @Test
    void agreesOnFields() {
        commonTypes()
                .forEach((name, type) -> assertThat(names(type, field -> true))
                        .as(name)
                        .isEqualTo(Set.copyOf(
                                published.path(name).path("properties").propertyNames())));
    }

    @Test
    void agreesOnRequiredFields() {
        commonTypes()
                .forEach((name, type) -> assertThat(names(type, SchemaField::required))
                        .as(name)
                        .isEqualTo(texts(published.path(name).path("required"))));
    }

    @Test
    void agreesOnClosedSets() {
        int compared = 0;
        for (SchemaType type : commonTypes().values()) {
            for (SchemaField field : type.fields(MINOR)) {
                // The captured 1.34.4 has no closed set for this field, other patch releases and minors have one.
                if (!field.name().equals("reinvocationPolicy")) {
                    Set<String> values = publishedValues(type, field);
                    assertThat(Set.copyOf(field.values()))
                            .as("%s.%s", type.name(), field.name())
                            .isEqualTo(values);
                    compared += values.isEmpty() ? 0 : 1;
                }
            }
        }
        assertThat(compared).isGreaterThan(95);
    }

    private static Set<String> publishedValues(SchemaType type, SchemaField field) {
        JsonNode property = published.path(type.name()).path("properties").path(field.name());
        JsonNode element = field.isList()
                ? property.path("items")
                : field.isMap() ? property.path("additionalProperties") : property;
        return texts(element.path("enum"));
    }

    private static Set<String> names(SchemaType type, Function<SchemaField, Boolean> filter) {
        Set<String> names = new TreeSet<>();
        type.fields(MINOR).stream().filter(filter::apply).forEach(field -> names.add(field.name()));
        return names;
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(item -> texts.add(item.asString()));
        return texts;
    }
}

package io.fairlead.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.kubernetes.schema.KubernetesSchema;
import io.fairlead.kubernetes.schema.SchemaField;
import io.fairlead.kubernetes.schema.SchemaType;
import io.fairlead.kubernetes.wire.ObjectReader;
import io.fairlead.value.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    private static final int SEEDS = 25;

    static List<ResourceType<?>> kinds() {
        return ResourceTypes.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void keepsRandomObjects(ResourceType<?> kind) {
        for (int seed = 0; seed < SEEDS; seed++) {
            keeps(kind, RandomManifests.some(seed).of(kind));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void keepsEveryField(ResourceType<?> kind) {
        keeps(kind, RandomManifests.full().of(kind));
    }

    @Test
    void writesEveryFieldOfEveryReachedTypeInSomeTest() {
        RandomManifests full = RandomManifests.full();
        kinds().forEach(full::of);
        assertThat(full.written()).containsAll(reachedFields()).hasSizeGreaterThan(2_000);
    }

    private static void keeps(ResourceType<?> kind, JsonObject manifest) {
        String json = Texts.json(manifest);
        Resource resource = read(kind, Texts.jsonReader(json));
        assertThat(Texts.tree(Texts.json(resource))).isEqualTo(Texts.tree(json));
        Resource again = read(kind, Texts.yamlReader(Texts.yaml(resource)));
        assertThat(again).isEqualTo(resource).hasSameHashCodeAs(resource).hasToString(resource.toString());
        resource.metadata()
                .ifPresent(metadata -> assertThat(resource.withMetadata(metadata))
                        .isEqualTo(resource)
                        .isNotSameAs(resource));
    }

    private static Resource read(ResourceType<?> kind, ObjectReader reader) {
        Resource resource = kind.read(reader).map(Resource.class::cast).orElse(null);
        assertThat(reader.problems()).as(kind.toString()).isEmpty();
        assertThat(resource).as(kind.toString()).isNotNull();
        return Objects.requireNonNull(resource);
    }

    private static Set<String> reachedFields() {
        KubernetesSchema schema = KubernetesSchema.load();
        Deque<SchemaType> open = new ArrayDeque<>();
        kinds().forEach(kind -> schema.kind(kind.apiVersion(), kind.kind()).ifPresent(open::add));
        Set<SchemaType> seen = new HashSet<>(open);
        Set<String> fields = new HashSet<>();
        while (!open.isEmpty()) {
            SchemaType type = open.remove();
            for (SchemaField field : type.fields(schema.minors().last())) {
                // A type inside itself is written by the outer one: JSONSchemaProps is the only such type.
                if (!RandomManifests.isTypeMeta(type, field)
                        && !field.elementType().equals(type.name())) {
                    fields.add(type.name() + " " + field.name());
                }
                schema.type(field.elementType()).filter(seen::add).ifPresent(open::add);
            }
        }
        return fields;
    }
}

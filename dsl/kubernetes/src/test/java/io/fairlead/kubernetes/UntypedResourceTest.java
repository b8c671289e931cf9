package io.fairlead.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.value.InvalidValueException;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class UntypedResourceTest {
    private static final JsonObject GATEWAY = JsonObject.empty()
            .with("spec", JsonValue.of(List.of()))
            .with("kind", JsonValue.of("Gateway"))
            .with("metadata", JsonObject.empty().with("name", JsonValue.of("edge")))
            .with("apiVersion", JsonValue.of("gateway.networking.k8s.io/v1"));

    @Test
    void writesTheHeadFirst() {
        assertThat(Texts.json(UntypedResource.of(GATEWAY)))
                .isEqualTo("{\"apiVersion\":\"gateway.networking.k8s.io/v1\",\"kind\":\"Gateway\","
                        + "\"metadata\":{\"name\":\"edge\"},\"spec\":[]}");
    }

    @Test
    void knowsItsNameAndKind() {
        UntypedResource gateway = UntypedResource.of(GATEWAY);
        assertThat(gateway.name()).contains("edge");
        assertThat(gateway.namespace()).isEmpty();
        assertThat(gateway.resourceType().group()).isEqualTo("gateway.networking.k8s.io");
        assertThat(gateway.resourceType().version()).isEqualTo("v1");
    }

    @Test
    void takesOtherMetadata() {
        UntypedResource renamed = UntypedResource.of(GATEWAY)
                .withMetadata(
                        ObjectMeta.builder().name("inner").putLabels("a", "b").build());
        assertThat(Texts.json(renamed)).contains("\"metadata\":{\"name\":\"inner\",\"labels\":{\"a\":\"b\"}}");
    }

    @Test
    void refusesAnObjectWithoutKind() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> UntypedResource.of(GATEWAY.without("kind")))
                .withMessageContaining("the field kind is required");
    }

    @Test
    void readsAnyObjectWithAKind() {
        assertThat(UntypedResource.read(Texts.jsonReader(Texts.json(GATEWAY)))).contains(UntypedResource.of(GATEWAY));
        assertThat(UntypedResource.read(Texts.jsonReader("{}"))).isEmpty();
    }
}

package io.fairlead.examples.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import io.fairlead.examples.Manifest;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Judges that accept everything prove nothing: each is shown a document with one fault. */
class JudgesCanRefuseTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final PublishedSchema PUBLISHED = PublishedSchema.load();

    @Test
    void anUnknownFieldIsRefused() {
        ObjectNode deployment = deployment();
        pod(deployment).put("hostNetwrk", true);

        assertThat(published(deployment)).isNotEmpty();
        assertThat(CapturedFields.unknown(deployment, 36))
                .hasValue(List.of("Deployment.spec.template.spec.hostNetwrk"));
    }

    @Test
    void anUnknownFieldOfAListItemIsRefused() {
        ObjectNode deployment = deployment();
        container(deployment).put("imagePulPolicy", "Always");

        assertThat(published(deployment)).isNotEmpty();
        assertThat(CapturedFields.unknown(deployment, 36))
                .hasValue(List.of("Deployment.spec.template.spec.containers.imagePulPolicy"));
    }

    @Test
    void aMissingRequiredFieldIsRefused() {
        ObjectNode deployment = deployment();
        container(deployment).remove("name");

        assertThat(published(deployment)).isNotEmpty();
    }

    @Test
    void aValueOfTheWrongTypeIsRefused() {
        ObjectNode deployment = deployment();
        ((ObjectNode) deployment.get("spec")).put("replicas", "2");

        assertThat(published(deployment)).isNotEmpty();
    }

    @Test
    void aValueOutsideItsEnumIsRefused() {
        ObjectNode deployment = deployment();
        container(deployment).put("imagePullPolicy", "Sometimes");

        assertThat(published(deployment)).isNotEmpty();
    }

    @Test
    void aDocumentWithoutFaultIsAccepted() {
        assertThat(published(deployment())).isEmpty();
        assertThat(CapturedFields.unknown(deployment(), 36)).hasValue(List.of());
    }

    private static List<Error> published(ObjectNode document) {
        return PUBLISHED.judge(document.toString()).orElseThrow();
    }

    private static ObjectNode deployment() {
        JsonNode rendered = Manifest.all()
                .flatMap(manifest -> Trees.byYaml12(manifest.text()).stream())
                .filter(document -> document.path("kind").asString("").equals("Deployment"))
                .findFirst()
                .orElseThrow();
        return (ObjectNode) JSON.readTree(rendered.toString());
    }

    private static ObjectNode pod(ObjectNode deployment) {
        return (ObjectNode) deployment.at("/spec/template/spec");
    }

    private static ObjectNode container(ObjectNode deployment) {
        return (ObjectNode) ((ArrayNode) pod(deployment).get("containers")).get(0);
    }
}

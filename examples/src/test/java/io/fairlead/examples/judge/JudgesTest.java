package io.fairlead.examples.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fairlead.examples.Manifest;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class JudgesTest {
    private static final PublishedSchema PUBLISHED = PublishedSchema.load();

    @ParameterizedTest
    @MethodSource("io.fairlead.examples.Manifest#all")
    void threeReadersReadWhatTheModelMeans(Manifest manifest) {
        List<JsonNode> model = Trees.of(manifest.bundle().resources());

        assertThat(model).isNotEmpty();
        assertThat(Trees.byFairlead(manifest.text())).isEqualTo(model);
        assertThat(Trees.byYaml11(manifest.text())).isEqualTo(model);
        assertThat(Trees.byYaml12(manifest.text())).isEqualTo(model);
    }

    @ParameterizedTest
    @MethodSource("io.fairlead.examples.Manifest#all")
    void kubectlReadsWhatTheModelMeans(Manifest manifest) throws IOException, InterruptedException {
        assumeTrue(Kubectl.isInstalled(), "kubectl is not installed");

        assertThat(Kubectl.read(manifest.file()))
                .isEqualTo(Trees.of(manifest.bundle().resources()));
    }

    @ParameterizedTest
    @MethodSource("io.fairlead.examples.Manifest#all")
    void aSchemaOfOthersAcceptsEveryDocument(Manifest manifest) {
        assertThat(Trees.byYaml12(manifest.text()))
                .isNotEmpty()
                .allSatisfy(document -> assertThat(
                                PUBLISHED.judge(document.toString()).orElse(List.of()))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("io.fairlead.examples.Manifest#all")
    void everyFieldExistsInTheMinorOfTheTarget(Manifest manifest) {
        int minor = manifest.target().kubernetes().minor();
        assertThat(Trees.byYaml12(manifest.text()))
                .isNotEmpty()
                .allSatisfy(document -> assertThat(
                                CapturedFields.unknown(document, minor).orElse(List.of()))
                        .isEmpty());
    }

    @Test
    void onlyKindsOfOthersAreNotJudged() {
        assertThat(kindsWhere(document -> PUBLISHED.judge(document.toString()).isEmpty()))
                .containsExactly("HTTPRoute", "Middleware", "PodMonitor");
        assertThat(kindsWhere(document -> CapturedFields.unknown(document, 36).isEmpty()))
                .containsExactly("HTTPRoute", "Middleware", "PodMonitor");
    }

    private static List<String> kindsWhere(Predicate<JsonNode> condition) {
        return Manifest.all()
                .flatMap(manifest -> Trees.byYaml12(manifest.text()).stream())
                .filter(condition)
                .map(document -> document.path("kind").asString(""))
                .distinct()
                .sorted()
                .toList();
    }
}

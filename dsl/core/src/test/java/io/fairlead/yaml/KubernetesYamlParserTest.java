package io.fairlead.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.kubernetes.wire.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonToken;

class KubernetesYamlParserTest {
    @Test
    void givesEveryTokenItsPlaceInTheFile() {
        KubernetesYamlParser parser =
                KubernetesYaml.parser(YamlStream.documents("x: 1\n---\nspec:\n  ports:\n  - port: 80\n    name: http\n")
                        .get(1));
        StringBuilder places = new StringBuilder();
        while (parser.nextToken() != null) {
            if (parser.currentToken().isScalarValue() || parser.currentToken() == JsonToken.PROPERTY_NAME) {
                places.append(parser.getString())
                        .append('@')
                        .append(parser.currentTokenLocation().getLineNr())
                        .append(':')
                        .append(parser.currentTokenLocation().getColumnNr())
                        .append(' ');
            }
        }
        assertThat(places).hasToString("spec@3:1 ports@4:3 port@5:5 80@5:11 name@6:5 http@6:11 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: *x | the alias *x has no anchor &x before it | 1:4",
                "a: &x {b: *x} | the alias *x stands inside of the value that it repeats | 1:11",
                "a: {<<: 1} | a merge key wants a mapping, or a list of mappings | 1:9",
                "a: {<<: [{b: 1}, 2]} | a merge key wants a mapping, or a list of mappings | 1:9",
                "a: !!str 1 | tags are not read: remove tag:yaml.org,2002:str | 1:4",
                "a: !x {} | tags are not read: remove !x | 1:4",
                "{a: 1}: 2 | a key must be a text | 1:1",
                "~: 2 | a key must be a text: quote ~ | 1:1",
                "a: .inf | .inf is not a number of JSON | 1:4"
            })
    void refusesWhatAManifestHasNoUseFor(String yaml, String message, String place) {
        assertThatThrownBy(() -> drain(yaml)).isInstanceOfSatisfying(YamlFlaw.class, flaw -> {
            assertThat(flaw).hasMessage(message);
            assertThat(flaw.problem().position()).hasToString(place);
        });
    }

    @Test
    void refusesEndlessNumbersWithoutReadingThem() {
        assertThatThrownBy(() -> drain("a: " + "9".repeat(5_000_000)))
                .hasMessage("9".repeat(60) + "… is not a number of JSON");
        assertThatThrownBy(() -> drain("a: 0x" + "f".repeat(100) + "\n0" + "7".repeat(500) + ": b"))
                .hasMessageContaining("a key must be a text: quote 0777");
    }

    @Test
    void refusesEndlessNesting() {
        assertThatThrownBy(() -> drain("[".repeat(101))).hasMessage("nested deeper than 100 levels");
        drain("[".repeat(100) + "]".repeat(100));
    }

    @Test
    void readsKeysAsKubectlDoesAndSaysSo() {
        KubernetesYamlParser parser = drain("on: 1\n012: 2\n\"yes\": 3\nplain: 4\n");
        assertThat(parser.keyProblems())
                .extracting(Problem::message)
                .containsExactly("the key on is read as true: quote it", "the key 012 is read as 10: quote it");
    }

    private static KubernetesYamlParser drain(String yaml) {
        KubernetesYamlParser parser = KubernetesYaml.parser(new YamlSource(yaml, 1));
        while (parser.nextToken() != null) {
            assertThat(parser.currentToken()).isNotNull();
        }
        return parser;
    }
}

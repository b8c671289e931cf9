package io.fairlead.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.value.FieldPath;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AliasExpansionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &x 1\nb: *x",
                "a: &x {b: [1, two]}\nc: [*x, *x]",
                "&k a: 1\nb: {*k : 2}",
                "a: &x 1\nb: &x 2\nc: *x",
                "base: &b {one: 1, two: 2}\nc:\n  <<: *b\n  two: 3",
                "c:\n  two: 3\n  <<: {one: 1, two: 2}",
                "a: &a {one: 1}\nb: &b {one: 2, two: 2}\nc: {<<: [*a, *b], three: 3}",
                "a: &a {one: 1}\nb: &b {<<: *a, two: 2}\nc: {<<: *b}",
                "a: '&x'\nb: 'x * y << z'",
                "a: &x ''\nb: *x"
            })
    void writesOutWhatSnakeYamlReads(String yaml) {
        assertThat(Judge.FAIRLEAD.read(yaml)).isEqualTo(Judge.SNAKEYAML.read(yaml));
    }

    @Test
    void keepsThePlaceWhereARepeatedValueStands() {
        ReadResult result = YamlReader.read("""
                apiVersion: v1
                kind: Service
                metadata:
                  name: web
                  labels: &labels
                    app: web
                spec:
                  selector: *labels
                  ports: [{port: 80}]
                """);

        assertThat(result.problems()).isEmpty();
        Service service = (Service) result.resources().get(0);
        assertThat(service.spec().orElseThrow().selector()).containsEntry("app", "web");
        FieldPath selector = FieldPath.of("spec", "selector").key("app");
        assertThat(result.documents().get(0).positions().get(selector)).hasToString("6:10");
    }

    @Test
    void refusesABomb() {
        String bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
                + IntStream.range(1, 12)
                        .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1)
                                + "]\n")
                        .collect(Collectors.joining());

        assertThat(YamlReader.read(bomb).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("aliases that write out to more than 100000 further values"));
    }

    @Test
    void refusesABombOfMergeKeys() {
        String bomb = "a0: &a0 {k0: 1}\n"
                + IntStream.range(1, 40)
                        .mapToObj(i ->
                                "a" + i + ": &a" + i + " {<<: [*a" + (i - 1) + ", *a" + (i - 1) + "], k" + i + ": 1}\n")
                        .collect(Collectors.joining());

        assertThat(YamlReader.read(bomb).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("aliases that write out to more than"));
    }
}

package io.fairlead.check.custom;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.check.Check;
import io.fairlead.check.CheckOptions;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.Report;
import io.fairlead.manifest.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No definition and no object makes check throw, or keeps it from ending. */
class CustomHostileTest {
    private static Report check(String spec, String value) {
        String definition = """
                apiVersion: apiextensions.k8s.io/v1
                kind: CustomResourceDefinition
                metadata: {name: things.example.com}
                spec:
                  group: example.com
                  scope: Namespaced
                  names: {kind: Thing, plural: things}
                  versions:
                  - name: v1
                    served: true
                    storage: true
                    schema:
                      openAPIV3Schema:
                        type: object
                        properties:
                          spec: %s
                """.formatted(spec);
        String object = "---\napiVersion: example.com/v1\nkind: Thing\nmetadata: {name: t}\nspec: " + value + "\n";
        return Check.of(List.of(SourceText.of("t.yaml", definition + object)), CheckOptions.standard());
    }

    private static List<String> codes(Report report) {
        return report.diagnostics().stream()
                .map(Diagnostic::code)
                .map(Object::toString)
                .distinct()
                .toList();
    }

    @Test
    void readsASchemaOfAnyDepthOrSaysThatItIsTooDeep() {
        for (int depth : new int[] {10, 40, 200, 5000}) {
            String schema = "{type: object, properties: {a: ".repeat(depth) + "{type: string}" + "}}".repeat(depth);
            String value = "{a: ".repeat(depth) + "x" + "}".repeat(depth);

            assertThat(codes(check(schema, value))).isSubsetOf("yaml/malformed", "object/not-checked");
        }
    }

    @Test
    void readsAlternativesInsideAlternatives() {
        String schema = "{type: object, properties: {a: {type: integer}}, anyOf: [{not: "
                + "{oneOf: [{properties: {a: {minimum: 3}}}, {required: [b]}]}" + "}]}";

        assertThat(codes(check(schema, "{a: 1}"))).isEmpty();
        assertThat(codes(check(schema, "{a: 3}"))).isNotEmpty();
    }

    @Test
    void endsWhenSchemaAndValueMultiply() {
        String forms = IntStream.range(0, 5000)
                .mapToObj(i -> "{minimum: " + (i + 1) + "}")
                .collect(Collectors.joining(", "));
        String values = IntStream.range(0, 5000).mapToObj(i -> "0").collect(Collectors.joining(", "));

        assertThat(codes(check("{type: array, items: {type: integer, anyOf: [" + forms + "]}}", "[" + values + "]")))
                .contains("custom/partly-judged");
    }

    @Test
    void countsNumbersOfAnySize() {
        assertThat(codes(check("{type: integer, maximum: 1}", "1e999999"))).contains("custom/wrong-type");
        assertThat(codes(check("{type: number, multipleOf: 0.1}", "0.25"))).contains("custom/value-out-of-range");
        assertThat(codes(check("{type: number, multipleOf: 0.1}", "1e-300")))
                .as("the server divides floating-point numbers, and takes what is nearly whole")
                .isEmpty();
        assertThat(codes(check("{type: number, enum: [1, 2]}", "9".repeat(30)))).contains("custom/unsupported-value");
    }

    @Test
    void takesADefinitionThatSaysNothing() {
        String nothing =
                "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a}\nspec: ";
        for (String spec : List.of("{}", "[]", "null", "{group: '', names: {}, scope: X, versions: []}")) {
            assertThat(Check.of(List.of(SourceText.of("t.yaml", nothing + spec)), CheckOptions.standard())
                            .hasErrors())
                    .isTrue();
        }
    }
}

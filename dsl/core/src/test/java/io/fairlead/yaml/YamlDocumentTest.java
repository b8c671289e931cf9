package io.fairlead.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlDocumentTest {
    @Test
    void writesBlockStyleWithTheLayoutOfKubectl() {
        Map<String, Object> port = new LinkedHashMap<>();
        port.put("name", "http");
        port.put("port", 80);
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("selector", Map.of("app.kubernetes.io/name", "shop"));
        spec.put("ports", List.of(port, Map.of("port", 443)));
        spec.put("publish", true);
        spec.put("empty", Map.of());
        spec.put("none", List.of());
        assertThat(yaml(spec)).isEqualTo("""
                        ---
                        selector:
                          app.kubernetes.io/name: shop
                        ports:
                        - name: http
                          port: 80
                        - port: 443
                        publish: true
                        empty: {}
                        none: []
                        """);
    }

    @Test
    void leavesOrdinaryTextPlain() {
        List<String> texts =
                List.of("ghcr.io/acme/shop:2.3.1", "500m", "10Gi", "25%", "10.0.0.0/8", "--port=80", "a b", "$(A)");
        assertThat(yaml(texts)).isEqualTo("---\n- " + String.join("\n- ", texts) + "\n");
    }

    @Test
    void quotesWhatAReaderCouldTakeForSomethingElse() {
        List<String> texts = List.of("yes", "012", "1e3", "10.0.0.1", "*.example.com", "a: b", "", "ü", "#!x");
        assertThat(yaml(texts)).isEqualTo("---\n- \"" + String.join("\"\n- \"", texts) + "\"\n");
    }

    @Test
    void quotesKeysLikeValues() {
        assertThat(yaml(Map.of("on", "x"))).isEqualTo("---\n\"on\": x\n");
    }

    @Test
    void writesTextOfSeveralLinesAsALiteralBlockWhereThatIsExact() {
        assertThat(yaml(Map.of("a", "x\n  y\n"))).isEqualTo("---\na: |\n  x\n    y\n");
        assertThat(yaml(Map.of("a", "x\ny"))).isEqualTo("---\na: |-\n  x\n  y\n");
        assertThat(yaml(Map.of("a", "x \ny"))).isEqualTo("---\na: \"x \\ny\"\n");
        assertThat(yaml(Map.of("a", "x\n\n"))).isEqualTo("---\na: \"x\\n\\n\"\n");
        assertThat(yaml(Map.of("a", " x\ny"))).isEqualTo("---\na: \" x\\ny\"\n");
    }

    @Test
    void neverFoldsLines() {
        String text = "word ".repeat(100) + "end";
        assertThat(yaml(Map.of("a", text))).isEqualTo("---\na: " + text + "\n");
        assertThat(yaml(Map.of("a", "# " + text))).isEqualTo("---\na: \"# " + text + "\"\n");
    }

    @Test
    void escapesWhatReadersTakeForALineBreak() {
        assertThat(yaml(Map.of("a", "\u0085\u2028\u2029\ufeff\u0000")))
                .isEqualTo("---\na: \"\\N\\u2028\\u2029\\uFEFF\\0\"\n");
    }

    @Test
    void refusesHalfASurrogatePairAndSaysWhere() {
        assertThatThrownBy(() -> yaml(Map.of("data", Map.of("x.txt", List.of("ok", "a\ud83d")))))
                .isInstanceOf(UnwritableTextException.class)
                .hasMessage("the text at data.x.txt[1] holds U+D83D, which YAML cannot carry");
        assertThatThrownBy(() -> yaml(Map.of("\udc00", "x"))).isInstanceOf(UnwritableTextException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "-1, -1",
        "1.5, 1.5",
        "1.0, 1.0",
        "1e3, 1000",
        "1E-7, 0.0000001",
        "1.5e300, 15.0e+299",
        "-2E-99, -2.0e-99"
    })
    void writesNumbersThatBothVersionsOfYamlReadAsNumbers(BigDecimal number, String text) {
        String yaml = YamlDocument.of("", out -> {
            out.writeStartArray();
            out.writeNumber(number);
            out.writeEndArray();
        });
        assertThat(yaml).isEqualTo("---\n- " + text + "\n");
        for (Judge judge :
                List.of(Judge.SNAKEYAML, Judge.ENGINE_CORE, Judge.ENGINE_JSON, Judge.JACKSON, Judge.FAIRLEAD)) {
            if (!(judge.read(yaml) instanceof List<?> read)) {
                throw new AssertionError(judge);
            }
            assertThat(new BigDecimal(String.valueOf(read.get(0))))
                    .as(judge.name())
                    .isEqualByComparingTo(number);
        }
    }

    @Test
    void refusesNumbersThatJsonDoesNotHave() {
        assertThatThrownBy(() -> YamlDocument.of("", out -> {
                    out.writeStartObject();
                    out.writeName("weight");
                    out.writeNumber(Double.NaN);
                    out.writeEndObject();
                }))
                .hasMessage("the number at weight is NaN, which JSON does not have");
    }

    @Test
    void writesCommentsThatCannotEndEarly() {
        assertThat(YamlDocument.of("Shop.java:42\nkind: Secret\u2028x: 1\u0085y\rz: 2", out -> out.writeString("a")))
                .isEqualTo("---\n# Shop.java:42\n# kind: Secret\\u2028x: 1\\u0085y\n# z: 2\na\n");
    }

    @Test
    void writesTheSameInEveryLocaleAndTimeZone() {
        Map<String, Object> value = Map.of("a", List.of("İI", 1234567, "x\u0085", "TITLE", "12:30"));
        String expected = yaml(value);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(yaml(value)).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String yaml(Object value) {
        return YamlDocument.of("", out -> TokenTree.write(value, out));
    }
}

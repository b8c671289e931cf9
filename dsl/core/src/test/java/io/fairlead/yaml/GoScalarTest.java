package io.fairlead.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoScalarTest {
    private static final String ALPHABET = "00112345678999abefxoXEBO__++--..:~/,nyNYT";

    @ParameterizedTest
    @CsvSource({
        "yes, BOOLEAN, true", "y, BOOLEAN, true", "Off, BOOLEAN, false", "tRUE, STRING, tRUE", "~, NULL, null",
        "Null, NULL, null", "012, NUMBER, 10", "0o12, NUMBER, 10", "0x1F, NUMBER, 31", "0b11, NUMBER, 3",
        "1_000, NUMBER, 1000", "-012, NUMBER, -10", "08, NUMBER, 8", "1.50, NUMBER, 1.50", "1e3, NUMBER, 1e3",
        ".5, NUMBER, 0.5", "1E400, STRING, 1E400", ".e3, STRING, .e3", ".inf, NOT_JSON, .inf", "-.INF, NOT_JSON, -.INF",
        "12:30:00, STRING, 12:30:00", "2001-12-14, STRING, 2001-12-14", "10.0.0.1, STRING, 10.0.0.1"
    })
    void readsPlainTextsAsGoDoes(String text, GoScalar.Kind kind, String meaning) {
        assertThat(GoScalar.of(text)).isEqualTo(new GoScalar(kind, meaning));
    }

    @Test
    void agreesWithKubectlOnRandomTexts() {
        assumeTrue(Judge.KUBECTL.isInstalled(), "kubectl is not installed");
        List<String> texts = plainTexts();
        assertThat(texts).hasSizeGreaterThan(2_000);
        StringBuilder yaml = new StringBuilder("apiVersion: example.com/v1\nkind: T\nmetadata: {name: t}\nvalues:\n");
        texts.forEach(text -> yaml.append("- ").append(text).append('\n'));
        if (!(Judge.KUBECTL.read(yaml.toString()) instanceof Map<?, ?> read)
                || !(read.get("values") instanceof List<?> values)) {
            throw new AssertionError("not read: " + yaml);
        }
        assertThat(IntStream.range(0, texts.size())
                        .filter(i -> !agrees(GoScalar.of(texts.get(i)), values.get(i)))
                        .mapToObj(i -> texts.get(i) + " is " + values.get(i) + ", not " + GoScalar.of(texts.get(i))))
                .isEmpty();
    }

    private static boolean agrees(GoScalar ours, @Nullable Object theirs) {
        return switch (ours.kind()) {
            case STRING -> ours.text().equals(theirs);
            case BOOLEAN -> theirs instanceof Boolean && ours.text().equals(String.valueOf(theirs));
            case NULL -> theirs == null;
            case NUMBER -> theirs instanceof Number number && number.doubleValue() == Double.parseDouble(ours.text());
            case NOT_JSON -> false;
        };
    }

    private static List<String> plainTexts() {
        TreeSet<String> texts = new TreeSet<>();
        Random random = new Random(11);
        for (int i = 0; i < 6_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(6); length > 0; length--) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            texts.add(text.toString());
        }
        for (String text : HostileStrings.corpus()) {
            if (text.matches("[0-9A-Za-z_.:+-]{1,40}")) {
                texts.add(text);
            }
        }
        texts.removeIf(text ->
                text.matches("-|,.*|.*:|:|---.*|\\.\\.\\.") || GoScalar.of(text).kind() == GoScalar.Kind.NOT_JSON);
        return List.copyOf(texts);
    }
}

package io.fairlead.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

class YamlJudgesTest {
    private static final int PER_DOCUMENT = 250;

    @ParameterizedTest
    @EnumSource(Judge.class)
    void readsEveryHostileStringBackAsValueAndAsKey(Judge judge) {
        assumeTrue(judge.isInstalled(), judge + " is not installed");
        List<String> corpus = HostileStrings.corpus();
        assertThat(corpus).hasSizeGreaterThan(300);
        assertThat(misread(corpus, judge, YamlJudgesTest::ours)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Judge.class)
    void readsRandomStringsBack(Judge judge) {
        assumeTrue(judge.isInstalled(), judge + " is not installed");
        List<String> texts = HostileStrings.random(20261123L, 4_000);
        for (int from = 0; from < texts.size(); from += PER_DOCUMENT) {
            assertThat(misread(texts.subList(from, from + PER_DOCUMENT), judge, YamlJudgesTest::ours))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Judge.class)
    void catchesAWriterThatNeverQuotes(Judge judge) {
        assumeTrue(judge.isInstalled(), judge + " is not installed");
        List<String> wrong = HostileStrings.corpus().stream()
                .filter(text ->
                        !misread(List.of(text), judge, YamlJudgesTest::plain).isEmpty())
                .limit(20)
                .toList();
        assertThat(wrong).hasSize(20);
    }

    /** The texts that come back as something else; all of them when the document cannot be read. */
    static List<String> misread(List<String> texts, Judge judge, Function<Map<String, Object>, String> writer) {
        String yaml = writer.apply(document(texts));
        try {
            if (!(judge.read(yaml) instanceof Map<?, ?> read)
                    || !(read.get("values") instanceof List<?> values)
                    || !(read.get("keys") instanceof List<?> keys)) {
                return texts;
            }
            return IntStream.range(0, texts.size())
                    .filter(i -> !texts.get(i).equals(values.get(i))
                            || !Map.of(texts.get(i), "v").equals(keys.get(i)))
                    .mapToObj(i -> judge + ": " + texts.get(i) + " as " + values.get(i) + " and " + keys.get(i))
                    .toList();
        } catch (RuntimeException unreadable) {
            return texts.size() == 1
                    ? List.of(texts.get(0) + ": " + unreadable)
                    : eachAlone(texts, judge, writer, unreadable);
        }
    }

    private static List<String> eachAlone(
            List<String> texts, Judge judge, Function<Map<String, Object>, String> writer, RuntimeException together) {
        List<String> wrong = new ArrayList<>();
        for (String text : texts) {
            wrong.addAll(misread(List.of(text), judge, writer));
        }
        return wrong.isEmpty() ? List.of("only together: " + together) : wrong;
    }

    private static Map<String, Object> document(List<String> texts) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("apiVersion", "example.com/v1");
        document.put("kind", "Hostile");
        document.put("metadata", Map.of("name", "hostile"));
        document.put("values", texts);
        document.put("keys", texts.stream().map(text -> Map.of(text, "v")).toList());
        return document;
    }

    static String ours(Map<String, Object> document) {
        return YamlDocument.of("", out -> TokenTree.write(document, out));
    }

    private static String plain(Map<String, Object> document) {
        YAMLFactory format = YAMLFactory.builder()
                .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                .stringQuotingChecker(new StringQuotingChecker() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public boolean needToQuoteName(String name) {
                        return false;
                    }

                    @Override
                    public boolean needToQuoteValue(String value) {
                        return false;
                    }
                })
                .build();
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = format.createGenerator(ObjectWriteContext.empty(), out)) {
            TokenTree.write(document, generator);
        }
        return out.toString();
    }
}

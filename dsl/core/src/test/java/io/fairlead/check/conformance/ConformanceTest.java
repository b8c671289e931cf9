package io.fairlead.check.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.manifest.Manifests;
import io.fairlead.target.KubernetesVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Our verdict on every document of the corpus is that of a real API server, at every minor that was captured. */
class ConformanceTest {
    private static final SortedMap<String, String> GOLDEN = Corpus.files(Corpus.FOLDER.resolve("golden"), ".txt");

    private static final Set<Integer> MINORS = IntStream.rangeClosed(
                    KubernetesVersion.OLDEST_MINOR, KubernetesVersion.NEWEST_MINOR)
            .boxed()
            .collect(Collectors.toUnmodifiableSet());

    @TestFactory
    Stream<DynamicTest> judgesAsARealServerDoes() {
        return Corpus.load().entrySet().stream()
                .map(table -> DynamicTest.dynamicTest(
                        table.getKey(),
                        () -> assertThat(differences(table.getKey(), table.getValue()))
                                .isEmpty()));
    }

    private static List<String> differences(String table, List<CorpusDocument> documents) {
        Golden golden = Golden.parse(GOLDEN.getOrDefault(table, ""));
        List<String> differences = new ArrayList<>();
        for (CorpusDocument document : documents) {
            SortedMap<Integer, Verdict> captured = golden.verdicts(document);
            if (captured.isEmpty()) {
                differences.add("no server has judged " + document.name());
            }
            Manifests manifests = OurVerdict.read(document);
            captured.forEach((minor, expected) -> {
                Verdict ours = OurVerdict.of(manifests, minor);
                if (!ours.agreesWith(expected)
                        || !NamedFields.unnamed(expected, ours).isEmpty()) {
                    differences.add("1." + minor + " " + document.name() + "\n    server: " + expected
                            + "\n    ours:   " + ours);
                }
            });
        }
        if (!golden.minors().equals(MINORS)) {
            differences.add("judged by " + golden.minors() + " only");
        }
        if (golden.size() > documents.size()) {
            differences.add("verdicts on documents that are no longer there");
        }
        return differences;
    }
}

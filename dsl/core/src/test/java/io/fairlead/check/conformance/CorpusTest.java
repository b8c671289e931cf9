package io.fairlead.check.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CorpusTest {
    /** Where the servers find the documents: see docs/conformance.md. */
    private static final Path DOCUMENTS = Path.of("target/conformance/documents");

    private static final SortedMap<String, List<CorpusDocument>> CORPUS = Corpus.load();

    @Test
    void isLargeWithoutTheGeneratedDocuments() {
        long written = CORPUS.values().stream()
                .flatMap(List::stream)
                .filter(document -> !document.table().startsWith("mutated-"))
                .count();

        assertThat(written).isGreaterThanOrEqualTo(600);
    }

    @Test
    void nothingStandsTwiceInATable() {
        CORPUS.forEach((table, documents) -> {
            Set<String> names = new HashSet<>();
            assertThat(documents)
                    .allSatisfy(document -> assertThat(names.add(document.name()))
                            .as(document.name())
                            .isTrue());
        });
    }

    @Test
    void writesTheDocumentsForTheServers() throws IOException {
        Files.createDirectories(DOCUMENTS);
        for (Path old : Corpus.files(DOCUMENTS, ".yaml").keySet().stream()
                .map(name -> DOCUMENTS.resolve(name + ".yaml"))
                .toList()) {
            Files.delete(old);
        }
        CORPUS.forEach(CorpusTest::write);

        assertThat(Corpus.files(DOCUMENTS, ".yaml").keySet()).isEqualTo(CORPUS.keySet());
    }

    private static void write(String table, List<CorpusDocument> documents) {
        String text = documents.stream()
                .map(document -> "---\n# " + document.name() + "\n" + document.yaml())
                .collect(Collectors.joining());
        try {
            Files.writeString(DOCUMENTS.resolve(table + ".yaml"), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void coversEveryKindThatHasRules() {
        Map<String, Long> kinds = CORPUS.values().stream()
                .flatMap(List::stream)
                .map(document -> document.name().split("[: ]")[0])
                .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));

        assertThat(kinds)
                .containsKeys(
                        "ConfigMap",
                        "CronJob",
                        "DaemonSet",
                        "Deployment",
                        "EndpointSlice",
                        "Endpoints",
                        "HorizontalPodAutoscaler",
                        "Ingress",
                        "IngressClass",
                        "Job",
                        "LimitRange",
                        "Namespace",
                        "NetworkPolicy",
                        "PersistentVolumeClaim",
                        "Pod",
                        "PodDisruptionBudget",
                        "ReplicaSet",
                        "ResourceQuota",
                        "Role",
                        "RoleBinding",
                        "Secret",
                        "Service",
                        "ServiceAccount",
                        "StatefulSet");
    }
}

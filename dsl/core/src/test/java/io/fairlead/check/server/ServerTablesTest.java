package io.fairlead.check.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.target.KubernetesVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ServerTablesTest {
    private static final List<String> TABLES = List.of(
            "metadata", "service", "networkpolicy", "ingress", "endpoints", "pod", "volume", "workload", "config");

    @TestFactory
    Stream<DynamicContainer> judgesAsTheServerDoes() {
        return TABLES.stream()
                .map(name -> DynamicContainer.dynamicContainer(
                        name,
                        cases(name).stream()
                                .map(row -> DynamicTest.dynamicTest(row.name(), () -> verdictIsAsExpected(row)))));
    }

    private static void verdictIsAsExpected(ServerCase row) {
        SortedMap<KubernetesVersion, SortedSet<String>> expected = new TreeMap<>();
        SortedMap<KubernetesVersion, SortedSet<String>> actual = new TreeMap<>();
        for (KubernetesVersion minor : row.minors()) {
            expected.put(minor, row.expected());
            actual.put(minor, row.verdictAt(minor));
        }
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void findsEveryMistakeThatItHasACodeFor() {
        TreeSet<String> found = new TreeSet<>();
        TABLES.stream()
                .flatMap(name -> cases(name).stream())
                .forEach(row -> row.minors()
                        .forEach(minor -> ServerValidation.validate(row.resource(), minor)
                                .forEach(error -> found.add(error.code().toString()))));

        assertThat(ServerRules.codes()).extracting(Object::toString).containsExactlyElementsOf(found);
    }

    static List<ServerCase> cases(String table) {
        try (InputStream in = ServerTablesTest.class.getResourceAsStream("/server/" + table + ".txt")) {
            return ServerCase.table(
                    new String(Objects.requireNonNull(in, table).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package io.fairlead.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fairlead.check.Check;
import io.fairlead.check.CheckOptions;
import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.manifest.SourceText;
import io.fairlead.value.FieldPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Gateway API's own definitions, where they are: in {@code -Dgateway.crds=FOLDER}, or in Go's cache of modules after {@code go
 * mod download sigs.k8s.io/gateway-api@latest}. They are not ours, so they are not in the repository.
 */
class GatewayApiTest {
    /** An object and what the server says of it, as {@code ServerCase} spells it. */
    record Row(String name, String yaml, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final Optional<Path> FOLDER = folder();

    private static Optional<Path> folder() {
        String given = System.getProperty("gateway.crds", "");
        if (!given.isEmpty()) {
            return Optional.of(Path.of(given));
        }
        Path modules = Path.of(System.getProperty("user.home"), "go/pkg/mod/sigs.k8s.io");
        if (!Files.isDirectory(modules)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.list(modules)) {
            return all.filter(module -> module.getFileName().toString().startsWith("gateway-api@"))
                    .map(module -> module.resolve("config/crd/standard"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .reduce((older, newer) -> newer);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static List<SourceText> definitions() {
        assumeTrue(
                FOLDER.isPresent(),
                "skipped: no Gateway API definitions here; run: go mod download sigs.k8s.io/gateway-api@latest");
        try (Stream<Path> files = Files.list(FOLDER.orElseThrow())) {
            List<SourceText> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                texts.add(SourceText.of(file.getFileName().toString(), Files.readString(file)));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void compilesEveryRuleOfEveryDefinition() {
        List<SourceText> definitions = definitions();

        assertThat(Check.of(definitions, CheckOptions.standard()).diagnostics())
                .filteredOn(finding -> finding.code().area().equals("custom"))
                .isEmpty();
        assertThat(definitions.stream().map(SourceText::text).collect(Collectors.joining()))
                .contains("x-kubernetes-validations");
    }

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String part : ExpressionCase.resource("gateway.yaml").split("(?m)^---\n")) {
            String expected = part.lines().findFirst().orElseThrow();
            if (expected.startsWith("# case ")) {
                int arrow = expected.indexOf(" -> ");
                rows.add(new Row(expected.substring(7, arrow), part, expected.substring(arrow + 4)));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void judgesAsTheServerDoes(Row row) {
        List<SourceText> texts = new ArrayList<>(definitions());
        texts.add(SourceText.of("case.yaml", row.yaml()));
        TreeSet<String> found = new TreeSet<>();
        Check.of(texts, CheckOptions.standard()).diagnostics().stream()
                .filter(finding -> finding.place()
                        .filter(place -> place.file().equals("case.yaml"))
                        .isPresent())
                .filter(GatewayApiTest::isOfTheServer)
                .forEach(finding -> found.add(spelled(finding)));

        assertThat(found.isEmpty() ? "ok" : String.join(" + ", found)).isEqualTo(row.expected());
    }

    /** Relations between objects are not the server's business. */
    private static boolean isOfTheServer(Diagnostic finding) {
        return Set.of("custom", "metadata", "object", "yaml")
                .contains(finding.code().area());
    }

    private static String spelled(Diagnostic finding) {
        String path = finding.path().map(FieldPath::toString).orElse("");
        return finding.cause()
                .map(Cause::reason)
                .map(reason -> (reason.replace("FieldValue", "") + " " + path).strip())
                .orElseGet(() -> finding.code() + " " + path);
    }
}

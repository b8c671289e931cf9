package io.fairlead.check.custom;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.target.KubernetesVersion;
import io.fairlead.yaml.YamlWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class CustomTablesTest {
    private static final List<String> TABLES = List.of("schema", "format");

    @TestFactory
    Stream<DynamicContainer> judgesAsTheServerDoes() {
        return TABLES.stream()
                .map(name -> DynamicContainer.dynamicContainer(
                        name,
                        cases(name).stream()
                                .map(row -> DynamicTest.dynamicTest(
                                        row.name(),
                                        () -> assertThat(row.verdict(KubernetesVersion.DEFAULT))
                                                .isEqualTo(row.expected())))));
    }

    @TestFactory
    Stream<DynamicTest> judgesDefinitionsAsTheServerDoes() {
        return DefinitionCase.table(text("definition")).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.name(),
                        () -> assertThat(row.verdict(KubernetesVersion.DEFAULT)).isEqualTo(row.expected())));
    }

    /** Writes definitions and objects for a judge outside: {@code -Dcustom.cases=FOLDER}. */
    @Test
    @EnabledIfSystemProperty(named = "custom.cases", matches = ".+")
    void writesTheCases() throws IOException {
        Path folder = Path.of(System.getProperty("custom.cases"));
        for (String name : TABLES) {
            List<CustomCase> cases = cases(name);
            Files.writeString(folder.resolve(name + ".crd.yaml"), cases.get(0).definition());
            Files.writeString(
                    folder.resolve(name + ".cases.yaml"),
                    cases.stream()
                            .map(row -> YamlWriter.write(UntypedResource.of(row.object())))
                            .map(text -> text.startsWith("---") ? text : "---\n" + text)
                            .collect(Collectors.joining()));
        }
        Files.writeString(
                folder.resolve("definition.crd.yaml"),
                DefinitionCase.table(text("definition")).stream()
                        .map(DefinitionCase::yaml)
                        .map(text -> text.startsWith("---") ? text : "---\n" + text)
                        .collect(Collectors.joining()));
        assertThat(folder).isNotEmptyDirectory();
    }

    static List<CustomCase> cases(String table) {
        return CustomCase.table(text(table));
    }

    private static String text(String table) {
        try (InputStream in = CustomTablesTest.class.getResourceAsStream("/custom/" + table + ".txt")) {
            return new String(Objects.requireNonNull(in, table).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

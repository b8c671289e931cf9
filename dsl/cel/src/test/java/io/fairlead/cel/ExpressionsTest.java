package io.fairlead.cel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExpressionsTest {
    static List<ExpressionCase> cases() {
        return ExpressionCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void judgesAsTheServerDoes(ExpressionCase row) {
        assertThat(row.verdict()).isEqualTo(row.expected());
    }

    /** Writes definitions and objects for a judge outside: {@code -Dcustom.cases=FOLDER}. */
    @Test
    @EnabledIfSystemProperty(named = "custom.cases", matches = ".+")
    void writesTheCases() throws IOException {
        Path folder = Path.of(System.getProperty("custom.cases"));
        Files.writeString(
                folder.resolve("expressions.crd.yaml"),
                cases().stream().map(ExpressionCase::definition).collect(Collectors.joining("---\n")));
        Files.writeString(
                folder.resolve("expressions.cases.yaml"),
                cases().stream().map(ExpressionCase::object).collect(Collectors.joining("---\n")));
        assertThat(folder).isNotEmptyDirectory();
    }
}

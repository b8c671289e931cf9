package io.fairlead.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The index of the diagnostics says of each page what the page says first. */
class DiagnosticIndexTest {
    private static final Path INDEX = DiagnosticPage.DOCS.resolve("README.md");

    private static final String INTRODUCTION = """
            # Diagnostics

            Every finding has a permanent code, and a page that says what is wrong, why it matters and how to mend it.
            """;

    @Test
    void listsEveryPageWithItsFirstSentence() throws IOException {
        String index = INTRODUCTION
                + DiagnosticPage.codes().stream()
                        .collect(Collectors.groupingBy(DiagnosticCode::area, TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(area -> area(area.getKey(), area.getValue()))
                        .collect(Collectors.joining());
        if (DiagnosticPage.isRenewed()) {
            Files.writeString(INDEX, index);
        }
        assertThat(Files.readString(INDEX))
                .as("run with -Dapproved.update=true to renew it")
                .isEqualTo(index);
    }

    private static String area(String name, List<DiagnosticCode> codes) {
        return "\n## " + name + "\n\n| code | what is wrong |\n|---|---|\n"
                + codes.stream().map(DiagnosticIndexTest::row).collect(Collectors.joining());
    }

    private static String row(DiagnosticCode code) {
        return "| [" + code + "](" + code + ".md) | "
                + DiagnosticPage.of(code).sentence().replace("|", "\\|") + " |\n";
    }
}

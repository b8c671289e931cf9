package io.fairlead.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Report;
import io.fairlead.diagnostic.TextFormat;
import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.manifest.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadFindingsTest {
    static Stream<DiagnosticCode> codes() {
        return Stream.concat(
                Stream.of(Problem.Kind.values()).map(ReadFindings::code), Stream.of(CustomFindings.NOT_CHECKED));
    }

    private static Report check(DiagnosticCode code, String name) throws IOException {
        String path = "/check/" + code + "/" + name;
        try (InputStream in = Objects.requireNonNull(ReadFindingsTest.class.getResourceAsStream(path), path)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Check.of(List.of(SourceText.of(name, text)), CheckOptions.standard());
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void findsTheBadCaseAndNothingElse(DiagnosticCode code) throws IOException {
        assertThat(check(code, "bad.yaml").diagnostics())
                .isNotEmpty()
                .extracting(Diagnostic::code)
                .containsOnly(code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void findsNothingInTheGoodCase(DiagnosticCode code) throws IOException {
        assertThat(check(code, "good.yaml").diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void printsWhatItsPageShows(DiagnosticCode code) throws IOException {
        String page = Files.readString(Path.of("../../docs/diagnostics/" + code + ".md"));

        assertThat(page).contains("```text\n" + TextFormat.plain().format(check(code, "bad.yaml")) + "```\n");
    }

    @Test
    void countsTheLinesOfAMarkdownPage() {
        String page = "# A page\n\n```yaml\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndta: {}\n```\n";

        assertThat(Check.of(List.of(SourceText.of("page.md", page)), CheckOptions.standard())
                        .diagnostics())
                .singleElement()
                .satisfies(finding -> assertThat(
                                finding.place().orElseThrow().position().line())
                        .isEqualTo(7));
    }
}

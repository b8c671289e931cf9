package io.fairlead.cel;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.check.Check;
import io.fairlead.check.CheckOptions;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.Report;
import io.fairlead.diagnostic.TextFormat;
import io.fairlead.manifest.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages of findings that only a judge of rules can make; with {@code -Dapproved.update=true} their outputs are renewed.
 */
class CelPagesTest {
    private static final Path PAGES = Path.of("../../docs/diagnostics");

    private static String block(String page, String heading, String fence) {
        int from = page.indexOf("```" + fence + "\n", page.indexOf(heading)) + fence.length() + 4;
        return page.substring(from, page.indexOf("```\n", from));
    }

    private static Report report(String file, String text, String code) {
        Report all = Check.of(List.of(SourceText.of(file, text)), CheckOptions.standard());
        return new Report(all.diagnostics().stream()
                .filter(finding -> finding.code().toString().equals(code))
                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"custom/rule-failed", "custom/invalid-rule", "custom/rule-not-evaluated"})
    void printsWhatThePageShows(String code) throws IOException {
        Path file = PAGES.resolve(code + ".md");
        String page = Files.readString(file);
        String output = TextFormat.plain().format(report("bad.yaml", block(page, "## Bad", "yaml"), code));
        if (Boolean.getBoolean("approved.update")) {
            String shown = block(page, "# ", "text");
            Files.writeString(file, page.replace("```text\n" + shown + "```", "```text\n" + output + "```"));
        }

        assertThat(output).startsWith(code.equals("custom/rule-not-evaluated") ? "warning[" : "error[");
        assertThat(block(Files.readString(file), "# ", "text")).isEqualTo(output);
    }

    @ParameterizedTest
    @ValueSource(strings = {"custom/rule-failed", "custom/invalid-rule", "custom/rule-not-evaluated"})
    void findsNothingInTheGoodExample(String code) throws IOException {
        String page = Files.readString(PAGES.resolve(code + ".md"));

        assertThat(Check.of(
                                List.of(SourceText.of("good.yaml", block(page, "## Good", "yaml"))),
                                CheckOptions.standard())
                        .diagnostics())
                .extracting(Diagnostic::message)
                .isEmpty();
    }
}

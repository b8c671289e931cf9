package io.fairlead.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.DiagnosticPage;
import io.fairlead.diagnostic.Severity;
import io.fairlead.diagnostic.TextFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of what check finds: their manifests are checked, and their output is the real one.
 *
 * <p>With {@code -Dapproved.update=true} the outputs are renewed.
 */
class DiagnosticPagesTest {
    /** Their rules are evaluated by {@code fairlead-cel}, whose tests have these pages. */
    private static final Set<String> OF_RULES =
            Set.of("custom/rule-failed", "custom/invalid-rule", "custom/rule-not-evaluated");

    static List<DiagnosticCode> codes() {
        return CheckCodes.all().stream()
                .filter(code -> !OF_RULES.contains(code.toString()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void findsTheBadExampleAndNoOtherError(DiagnosticCode code) {
        PageExample bad = PageExample.bad(DiagnosticPage.of(code));

        assertThat(bad.report().diagnostics())
                .filteredOn(finding ->
                        finding.severity() == Severity.ERROR || finding.code().equals(code))
                .extracting(Diagnostic::code)
                .as("errors that cannot but come with it are named below the example: Reported with it: `area/slug`.")
                .hasSameElementsAs(bad.expected(code));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void findsNothingInTheGoodExample(DiagnosticCode code) {
        assertThat(PageExample.good(DiagnosticPage.of(code)).report().diagnostics())
                .filteredOn(finding ->
                        finding.severity() != Severity.NOTE || finding.code().equals(code))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void printsWhatThePageShows(DiagnosticCode code) {
        DiagnosticPage page = DiagnosticPage.of(code);
        String output = TextFormat.plain().format(PageExample.bad(page).report(code));
        if (DiagnosticPage.isRenewed()) {
            page.withOutput(output).write();
        }

        assertThat(DiagnosticPage.blocks(DiagnosticPage.of(code).section(""), "text"))
                .as("run with -Dapproved.update=true to renew it")
                .containsExactly(output);
    }
}

package io.fairlead.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Fairlead;
import io.fairlead.app.App;
import io.fairlead.app.source.CallSite;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticPage;
import io.fairlead.diagnostic.Report;
import io.fairlead.diagnostic.Severity;
import io.fairlead.diagnostic.TextFormat;
import io.fairlead.target.Cni;
import io.fairlead.target.Target;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of what the proof finds: their output is the real one.
 *
 * <p>With {@code -Dapproved.update=true} the outputs are renewed.
 */
class ProofPagesTest {
    private static final Target TARGET = Target.kubernetes("1.36").cni(Cni.CALICO);

    static List<ProofCases> cases() {
        return ProofCases.all();
    }

    private static Report report(Supplier<App> app) {
        return CallSite.unrecorded(
                () -> Fairlead.rendering(Fairlead.plan(app.get(), TARGET)).report());
    }

    @Test
    void hasACaseForEachCode() {
        assertThat(cases()).extracting(ProofCases::code).containsExactlyInAnyOrderElementsOf(ProofCodes.all());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheBadExampleAndNoOtherError(ProofCases one) {
        assertThat(report(one.bad()).of(Severity.ERROR))
                .extracting(Diagnostic::code)
                .isNotEmpty()
                .containsOnly(one.code());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsNothingWhereTheMistakeIsMended(ProofCases one) {
        assertThat(report(one.good()).of(Severity.ERROR)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsWhatThePageShows(ProofCases one) {
        List<Diagnostic> found = report(one.bad()).diagnostics().stream()
                .filter(finding -> finding.code().equals(one.code()))
                .toList();
        String output = TextFormat.plain().format(new Report(found));
        DiagnosticPage page = DiagnosticPage.of(one.code());
        if (DiagnosticPage.isRenewed()) {
            page.withOutput(output).write();
        }

        assertThat(DiagnosticPage.blocks(DiagnosticPage.of(one.code()).section(""), "text"))
                .as("run with -Dapproved.update=true to renew it")
                .containsExactly(output);
    }
}

package io.fairlead.plan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.diagnostic.DiagnosticPage;
import io.fairlead.diagnostic.TextFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each finding in its own words, which are the words of its page. */
class RulesTest {
    static List<RuleCase> cases() {
        return RuleCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatItsPageSays(RuleCase rule) {
        DiagnosticPage page = DiagnosticPage.of(rule.code());

        assertThat(DiagnosticPage.blocks(page.text(), "text"))
                .contains(TextFormat.plain().format(rule.badReport()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsNothingWhereTheMistakeIsMended(RuleCase rule) {
        assertThat(rule.goodReport().diagnostics()).isEmpty();
    }
}

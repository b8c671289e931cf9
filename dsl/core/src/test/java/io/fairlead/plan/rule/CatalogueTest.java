package io.fairlead.plan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.check.CheckCodes;
import io.fairlead.connect.redundancy.Redundancy;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.DiagnosticPage;
import io.fairlead.diff.ImmutableFields;
import io.fairlead.proof.ProofCodes;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every finding has one rule, one page, a bad case and a good one; nothing is left over. */
class CatalogueTest {
    private static final List<DiagnosticCode> BESIDE_THE_RULES = Stream.of(
                    "customization/failed",
                    "customization/no-match",
                    "resource/duplicate",
                    "secret/literal",
                    "yaml/unreadable")
            .map(DiagnosticCode::parse)
            .toList();

    private static final List<DiagnosticCode> ALL = Stream.concat(Rules.codes().stream(), BESIDE_THE_RULES.stream())
            .sorted()
            .toList();

    @Test
    void givesEachCodeToOneRule() {
        assertThat(ALL).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }

    @Test
    void hasAPageForEachCodeAndNoOther() {
        assertThat(DiagnosticPage.codes())
                .isEqualTo(Stream.of(
                                ALL,
                                CheckCodes.all(),
                                ProofCodes.all(),
                                ImmutableFields.codes(),
                                List.of(Redundancy.CODE))
                        .flatMap(Collection::stream)
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void hasACaseForEachCodeAndNoOther() {
        assertThat(RuleCase.all().stream().map(RuleCase::code).sorted().toList())
                .isEqualTo(ALL);
    }

    @Test
    void findsInEachBadCaseWhatItStandsForAndNothingElse() {
        for (RuleCase rule : RuleCase.all()) {
            assertThat(rule.badReport().diagnostics())
                    .isNotEmpty()
                    .extracting(Diagnostic::code)
                    .containsOnly(rule.code());
        }
    }

    @Test
    void tellsOnEachPageWhyAndHowToMendIt() {
        for (DiagnosticCode code : DiagnosticPage.codes()) {
            assertThat(DiagnosticPage.of(code).text())
                    .startsWith("# " + code + "\n\n")
                    .contains("## Why it matters\n", "## Bad\n", "## Good\n", "## How to mend it\n", "Source: <");
        }
    }
}

package io.fairlead.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.value.FieldPath;
import io.fairlead.value.SourceLine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final DiagnosticCode PORT = DiagnosticCode.parse("service/port-not-exposed");
    private static final DiagnosticCode TIER = DiagnosticCode.parse("connection/unknown-tier");

    private static final Diagnostic ERROR = Diagnostic.error(PORT, "Ingress \"app\" sends /api to port 8080")
            .about(new Subject("production", "Ingress", "app"))
            .at(FieldPath.of("spec", "rules").index(0))
            .declaredAt(Optional.of(SourceLine.of("Shop.java", 42)))
            .saw("8080")
            .fix("use port 80")
            .fix("name it: http");

    @Test
    void printsPlaceWhatWasSeenEveryFixAndThePage() {
        assertThat(TextFormat.plain().format(ERROR)).isEqualTo("""
                error[service/port-not-exposed]: Ingress "app" sends /api to port 8080
                  at   production/Ingress/app  spec.rules[0]  Shop.java:42
                  saw  8080
                  fix  use port 80
                  fix  name it: http
                  why  docs/diagnostics/service/port-not-exposed.md
                """);
    }

    @Test
    void sortsErrorsFirstAndDropsRepetitions() {
        Diagnostic note = Diagnostic.note(TIER, "Tier \"web\" is alone");

        assertThat(new Report(List.of(note, ERROR, note)).diagnostics()).containsExactly(ERROR, note);
    }

    @Test
    void joinsReports() {
        Report joined = new Report(List.of(Diagnostic.note(TIER, "a"))).plus(new Report(List.of(ERROR)));

        assertThat(joined.hasErrors()).isTrue();
        assertThat(joined.diagnostics()).hasSize(2);
        assertThat(Report.clean().hasErrors()).isFalse();
    }

    @Test
    void refusalCarriesTheWholeReport() {
        RejectedException refused = new RejectedException("App \"shop\"", new Report(List.of(ERROR)));

        assertThat(refused).hasMessageStartingWith("App \"shop\" was refused:\nerror[service/port-not-exposed]");
        assertThat(refused.report().diagnostics()).containsExactly(ERROR);
    }

    @Test
    void refusesACodeThatIsNotAreaAndSlug() {
        assertThatThrownBy(() -> DiagnosticCode.parse("Service"))
                .hasMessage("\"Service\" is not a diagnostic code: use area/slug");
        assertThatThrownBy(() -> DiagnosticCode.parse("Service/x"))
                .hasMessage("\"Service/x\" is not a diagnostic code: use area/slug in lower-case words");
    }
}

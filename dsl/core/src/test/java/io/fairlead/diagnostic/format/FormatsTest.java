package io.fairlead.diagnostic.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Place;
import io.fairlead.diagnostic.Report;
import io.fairlead.diagnostic.Subject;
import io.fairlead.value.FieldPath;
import io.fairlead.value.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final Report REPORT = new Report(List.of(
            Diagnostic.error(DiagnosticCode.parse("service/port-out-of-range"), "port 70000 is 100% wrong, \"really\"")
                    .about(new Subject("shop", "Service", "web"))
                    .at(FieldPath.of("spec", "ports").index(0).field("port"))
                    .because(Cause.INVALID)
                    .in(new Place("my app/web:1.yaml", new Position(7, 3)))
                    .fix("use 1 to 65535"),
            Diagnostic.note(DiagnosticCode.parse("object/not-checked"), "line one\nline two")));

    @Test
    void jsonHasEveryNameOfTheContractInEveryFinding() {
        assertThat(JsonFormat.format(REPORT)).isEqualTo("""
                {
                  "version" : 1,
                  "findings" : [
                    {
                      "code" : "service/port-out-of-range",
                      "severity" : "error",
                      "kind" : "Service",
                      "namespace" : "shop",
                      "name" : "web",
                      "path" : "spec.ports[0].port",
                      "cause" : "FieldValueInvalid",
                      "message" : "port 70000 is 100% wrong, \\"really\\"",
                      "file" : "my app/web:1.yaml",
                      "line" : 7,
                      "column" : 3,
                      "fixes" : [
                        "use 1 to 65535"
                      ]
                    },
                    {
                      "code" : "object/not-checked",
                      "severity" : "note",
                      "kind" : null,
                      "namespace" : null,
                      "name" : null,
                      "path" : null,
                      "cause" : null,
                      "message" : "line one\\nline two",
                      "file" : null,
                      "line" : null,
                      "column" : null,
                      "fixes" : [ ]
                    }
                  ]
                }
                """);
    }

    @Test
    void annotationsEscapeWhatWouldEndThem() {
        assertThat(GithubFormat.format(REPORT))
                .isEqualTo(
                        "::error file=my app/web%3A1.yaml,line=7,col=3,title=service/port-out-of-range::port 70000 is"
                                + " 100%25 wrong, \"really\"; fix: use 1 to 65535\n"
                                + "::notice title=object/not-checked::line one%0Aline two\n");
    }

    @Test
    void sarifNamesRulesAndPlaces() {
        assertThat(SarifFormat.format(REPORT))
                .contains("\"version\" : \"2.1.0\"")
                .contains("\"id\" : \"service/port-out-of-range\"")
                .contains("\"level\" : \"note\"")
                .contains("\"uri\" : \"my%20app/web%3A1.yaml\"")
                .contains("\"startLine\" : 7");
    }
}

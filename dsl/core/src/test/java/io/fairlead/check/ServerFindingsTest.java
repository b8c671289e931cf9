package io.fairlead.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.diagnostic.Severity;
import io.fairlead.diagnostic.TextFormat;
import io.fairlead.manifest.SourceText;
import io.fairlead.target.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerFindingsTest {
    private static final String SERVICE = """
            apiVersion: v1
            kind: Service
            metadata:
              name: web
            spec:
              ports:
              - port: 70000
              - name: metrics
                port: 9090
            """;

    @Test
    void givesTheServersCauseAndPathAndTheLineOfTheValue() {
        String text = TextFormat.plain()
                .format(Check.of(List.of(SourceText.of("web.yaml", SERVICE)), CheckOptions.standard()));

        assertThat(text)
                .contains("error[service/port-name-missing]: spec.ports[0].name of Service \"web\" is required")
                .contains("error[service/port-out-of-range]: spec.ports[0].port of Service \"web\" is not valid: ")
                .contains("  at   default/Service/web  spec.ports[0].port  web.yaml:7:")
                .contains("  saw  70000\n")
                .contains("  fix  use a number from 1 to 65535\n")
                .contains("  why  docs/diagnostics/service/port-out-of-range.md\n");
    }

    @Test
    void followsTheTargetsVersion() {
        String digits = SERVICE.replace("name: web", "name: 1web")
                .replace("  - port: 70000\n", "  - port: 80\n    name: http\n");

        assertThat(findings(digits, "1.35")).isOne();
        assertThat(findings(digits, "1.36")).isZero();
    }

    private static long findings(String text, String version) {
        CheckOptions options = CheckOptions.standard().withTarget(Target.kubernetes(version));
        return Check.of(List.of(SourceText.of("web.yaml", text)), options)
                .of(Severity.ERROR)
                .count();
    }

    @Test
    void findsTheVolumeOfASimilarName() {
        String pod = """
                apiVersion: v1
                kind: Pod
                metadata: {name: web}
                spec:
                  containers:
                  - {name: web, image: 'web:1', volumeMounts: [{name: setings, mountPath: /etc/web}]}
                  volumes:
                  - {name: settings, emptyDir: {}}
                """;

        assertThat(Check.of(List.of(SourceText.of("web.yaml", pod)), CheckOptions.standard())
                        .diagnostics())
                .singleElement()
                .satisfies(finding -> assertThat(finding.fixes()).containsExactly("did you mean \"settings\"?"));
    }
}

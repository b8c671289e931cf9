package io.fairlead.check.wiring.podsecurity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.check.Check;
import io.fairlead.check.CheckOptions;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.Severity;
import io.fairlead.manifest.SourceText;
import io.fairlead.target.Target;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Pod Security Standards as the admission plugin applies them; the expectations were compared with its own fixtures. */
class PodSecurityRulesTest {
    private static final String SOUND = "allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}";

    private static List<Diagnostic> findings(String labels, String pod, String container, String context) {
        String yaml = """
                apiVersion: v1
                kind: Namespace
                metadata: {name: shop, labels: {%s}}
                ---
                apiVersion: v1
                kind: Pod
                metadata: {name: web, namespace: shop, labels: {app: web}}
                spec:
                  %s
                  containers:
                  - name: web
                    image: acme/web:1
                    %s
                    securityContext: {%s}
                """.formatted(labels, pod, container, context);
        return Check.of(
                        List.of(SourceText.of("a.yaml", yaml)),
                        CheckOptions.standard().withTarget(Target.kubernetes("1.37")))
                .diagnostics()
                .stream()
                .filter(finding -> finding.code().area().equals("podsecurity"))
                .toList();
    }

    private static String enforce(String level, String version) {
        return "pod-security.kubernetes.io/enforce: " + level + ", pod-security.kubernetes.io/enforce-version: "
                + version;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "v1.36 | hostNetwork: true | Host Namespaces",
                "v1.36 | hostPID: true | Host Namespaces",
                "v1.36 | 'volumes: [{name: a, hostPath: {path: /}}]' | HostPath Volumes",
                "v1.36 | 'volumes: [{name: a}]' | -",
                "v1.36 | 'securityContext: {seccompProfile: {type: Unconfined}}' | Seccomp",
                "v1.18 | 'securityContext: {seccompProfile: {type: Unconfined}}' | -",
                "v1.36 | 'securityContext: {sysctls: [{name: kernel.msgmax, value: \"1\"}]}' | Sysctls",
                "v1.28 | 'securityContext: {sysctls: [{name: net.ipv4.tcp_fin_timeout, value: \"1\"}]}' | Sysctls",
                "v1.29 | 'securityContext: {sysctls: [{name: net.ipv4.tcp_fin_timeout, value: \"1\"}]}' | -",
                "v1.36 | 'securityContext: {seLinuxOptions: {user: root}}' | SELinux",
                "v1.30 | 'securityContext: {seLinuxOptions: {type: container_engine_t}}' | SELinux",
                "v1.31 | 'securityContext: {seLinuxOptions: {type: container_engine_t}}' | -",
                "v1.36 | 'securityContext: {appArmorProfile: {type: Unconfined}}' | AppArmor",
            })
    void judgesPodsByLevelBaseline(String version, String pod, String control) {
        assertControl(findings(enforce("baseline", version), pod, "", ""), control);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "v1.36 | '' | 'privileged: true' | Privileged Containers",
                "v1.36 | '' | 'capabilities: {add: [NET_ADMIN]}' | Capabilities",
                "v1.36 | '' | 'capabilities: {add: [CHOWN]}' | -",
                "v1.36 | '' | 'procMount: Unmasked' | /proc Mount Type",
                "v1.36 | 'ports: [{containerPort: 80, hostPort: 80}]' | '' | Host Ports",
                "v1.33 | 'livenessProbe: {httpGet: {port: 80, host: a.example}}' | '' | -",
                "v1.34 | 'livenessProbe: {httpGet: {port: 80, host: a.example}}' | '' | Host Probes / Lifecycle Hooks",
                "v1.34 | 'lifecycle: {preStop: {httpGet: {port: 80, host: a.example}}}' | '' | Host Probes / Lifecycle Hooks",
            })
    void judgesContainersByLevelBaseline(String version, String container, String context, String control) {
        assertControl(findings(enforce("baseline", version), "", container, context), control);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "v1.36 | RUN | SOUND | -",
                "v1.36 | RUN | 'allowPrivilegeEscalation: false' | Capabilities (restricted)",
                "v1.21 | RUN | 'allowPrivilegeEscalation: false' | -",
                "v1.36 | RUN | 'capabilities: {drop: [ALL]}' | Privilege Escalation",
                "v1.36 | RUN | 'allowPrivilegeEscalation: false, capabilities: {drop: [ALL], add: [CHOWN]}' | Capabilities (restricted)",
                "v1.36 | 'securityContext: {seccompProfile: {type: RuntimeDefault}}' | SOUND | Running as Non-root",
                "v1.35 | 'hostUsers: false, securityContext: {seccompProfile: {type: RuntimeDefault}}' | SOUND | -",
                "v1.34 | 'hostUsers: false, securityContext: {seccompProfile: {type: RuntimeDefault}}' | SOUND | Running as Non-root",
                "v1.36 | 'securityContext: {runAsNonRoot: true}' | SOUND | Seccomp (restricted)",
                "v1.36 | 'securityContext: {runAsNonRoot: true, runAsUser: 0, seccompProfile: {type: RuntimeDefault}}' | SOUND | Running as Non-root user",
                "v1.36 | 'volumes: [{name: a, nfs: {server: a, path: /}}], securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}' | SOUND | Volume Types",
                "v1.36 | 'volumes: [{name: a, hostPath: {path: /}}], securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}' | SOUND | Volume Types",
                "v1.36 | 'os: {name: windows}, securityContext: {runAsNonRoot: true}' | '' | -",
            })
    void judgesByLevelRestricted(String version, String pod, String context, String control) {
        String spec = pod.replace(
                        "RUN", "securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}")
                .replace("}, securityContext", "}\n  securityContext")
                .replace("false, securityContext", "false\n  securityContext")
                .replace("}], securityContext", "}]\n  securityContext");
        assertControl(findings(enforce("restricted", version), spec, "", context.replace("SOUND", SOUND)), control);
    }

    private static void assertControl(List<Diagnostic> findings, @org.jspecify.annotations.Nullable String control) {
        if (control == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).hasSize(1).allSatisfy(finding -> {
                assertThat(finding.message()).contains("break \"" + control + "\"");
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            });
        }
    }

    @Test
    void warnsWhereTheNamespaceOnlyWarnsOrAudits() {
        assertThat(findings("pod-security.kubernetes.io/warn: baseline", "hostPID: true", "", ""))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING);
        assertThat(findings("pod-security.kubernetes.io/audit: baseline", "hostPID: true", "", ""))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void saysOnceWhatIsEnforcedAndWarnedAbout() {
        String both = "pod-security.kubernetes.io/enforce: baseline, pod-security.kubernetes.io/warn: restricted";

        assertThat(findings(both, "hostPID: true", "", SOUND))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING, Severity.WARNING);
    }

    @Test
    void asksNothingOfPodsWhereTheNamespaceAsksNothing() {
        assertThat(findings("team: a", "hostPID: true", "", "privileged: true")).isEmpty();
        assertThat(findings("pod-security.kubernetes.io/enforce: privileged", "hostPID: true", "", ""))
                .isEmpty();
    }
}

package io.fairlead.check.wiring.podsecurity;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Namespace;
import io.fairlead.manifest.Workload;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Pods keep to one Pod Security Standard, where their namespace asks for it.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/security/pod-security-admission/">Pod Security Admission</a>
 */
final class LevelRule implements WiringRule {
    private final Level level;

    LevelRule(Level level) {
        this.level = level;
    }

    @Override
    public DiagnosticCode code() {
        return new DiagnosticCode("podsecurity", level.toString());
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        int newest = cluster.target().kubernetes().minor();
        cluster.of(Namespace.class).forEach(namespace -> {
            NamespaceLevels levels =
                    new NamespaceLevels(namespace.name(), cluster.namespaceLabels(namespace.name()), newest);
            if (Stream.of(NamespaceLevels.Mode.values())
                    .anyMatch(mode -> levels.level(mode).isPresent())) {
                cluster.workloads(namespace.name()).forEach(workload -> check(levels, workload, findings));
            }
        });
    }

    /** What is enforced is not said again as a warning. */
    private void check(NamespaceLevels levels, Workload workload, Consumer<Diagnostic> findings) {
        Secured pod = Secured.of(workload);
        Set<String> said = new HashSet<>();
        for (NamespaceLevels.Mode mode : NamespaceLevels.Mode.values()) {
            int minor = levels.minor(mode);
            List<Control> controls =
                    levels.level(mode).map(asked -> asked.controls(minor)).orElse(List.of());
            for (Control control : controls) {
                List<Violation> violations = control.level() == level ? control.violations(pod, minor) : List.of();
                if (!violations.isEmpty() && said.add(control.name())) {
                    findings.accept(finding(levels, mode, workload, control, violations));
                }
            }
        }
    }

    private Diagnostic finding(
            NamespaceLevels levels,
            NamespaceLevels.Mode mode,
            Workload workload,
            Control control,
            List<Violation> violations) {
        String asked = levels.level(mode).map(Level::toString).orElse("");
        String message = "the pods of " + workload.kind() + " \"" + workload.name() + "\" break \"" + control.name()
                + "\" of Pod Security level " + level + ", and namespace " + levels.namespace() + " " + mode.verb()
                + " "
                + asked;
        Diagnostic finding = mode == NamespaceLevels.Mode.ENFORCE
                ? Diagnostic.error(code(), message)
                : Diagnostic.warning(code(), message);
        return workload.manifest()
                .locate(finding, violations.get(0).path())
                .saw(LabelText.list(violations.stream().map(Violation::seen).toList()))
                .fix(control.fix());
    }
}

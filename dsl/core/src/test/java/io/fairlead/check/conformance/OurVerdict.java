package io.fairlead.check.conformance;

import io.fairlead.check.Check;
import io.fairlead.check.CheckOptions;
import io.fairlead.check.server.ServerRules;
import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import io.fairlead.manifest.Manifests;
import io.fairlead.manifest.SourceText;
import io.fairlead.target.Target;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The verdict of {@code fairlead check}, from the findings that speak for the server. */
final class OurVerdict {
    private static final Set<DiagnosticCode> RULES = Set.copyOf(ServerRules.codes());
    private static final Set<String> JUDGED_WITH_THE_RULES = Set.of("unsupported-value", "missing-field");

    private OurVerdict() {}

    static Verdict of(Manifests manifests, int minor) {
        CheckOptions options = CheckOptions.standard().withTarget(Target.kubernetes("1." + minor));
        List<Diagnostic> all = Check.of(manifests, options).diagnostics();
        if (all.stream().anyMatch(finding -> finding.code().toString().equals("object/not-checked"))) {
            return Verdict.answered(Verdict.UNKNOWN_KIND, "");
        }
        List<Diagnostic> findings =
                all.stream().filter(OurVerdict::speaksForTheServer).toList();
        if (findings.isEmpty()) {
            return Verdict.answered(Verdict.ACCEPTED, "");
        }
        if (findings.stream().anyMatch(OurVerdict::isUnreadable)) {
            return Verdict.answered(Verdict.UNREADABLE, paths(findings));
        }
        TreeSet<String> causes = new TreeSet<>();
        findings.forEach(finding -> causes.add(cause(finding)));
        return new Verdict(Verdict.INVALID, "", causes);
    }

    /** A document as it is read, once for all minors. */
    static Manifests read(CorpusDocument document) {
        return Manifests.read(
                List.of(SourceText.of("document.yaml", document.yaml())),
                CheckOptions.standard().namespace());
    }

    private static boolean speaksForTheServer(Diagnostic finding) {
        return finding.severity() == Severity.ERROR
                && (RULES.contains(finding.code()) || finding.code().area().equals("yaml"));
    }

    private static boolean isUnreadable(Diagnostic finding) {
        DiagnosticCode code = finding.code();
        return code.area().equals("yaml") && !JUDGED_WITH_THE_RULES.contains(code.slug());
    }

    private static String paths(List<Diagnostic> findings) {
        return String.join(
                " ",
                findings.stream()
                        .filter(OurVerdict::isUnreadable)
                        .map(finding -> finding.path().map(FieldPath::toString).orElse(""))
                        .toList());
    }

    private static String cause(Diagnostic finding) {
        String reason = finding.cause().map(Cause::reason).orElse("no cause");
        return finding.path().map(path -> reason + " " + path).orElse(reason);
    }
}

package io.fairlead.check.allowance;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.NearestName;
import java.util.Collection;
import java.util.List;

/** What can be wrong with an allowance. */
public final class AllowanceFindings {
    private static final DiagnosticCode OF_ERROR = DiagnosticCode.parse("allowance/of-error");
    private static final DiagnosticCode REASON_MISSING = DiagnosticCode.parse("allowance/reason-missing");
    private static final DiagnosticCode UNKNOWN_CODE = DiagnosticCode.parse("allowance/unknown-code");
    private static final DiagnosticCode UNUSED = DiagnosticCode.parse("allowance/unused");

    private AllowanceFindings() {}

    /** The codes of all of them. */
    public static List<DiagnosticCode> codes() {
        return List.of(OF_ERROR, REASON_MISSING, UNKNOWN_CODE, UNUSED);
    }

    static Diagnostic ofError(Allowance allowance) {
        return finding(
                        OF_ERROR,
                        allowance,
                        "allows " + allowance.code() + ", which is an error: errors cannot be allowed")
                .fix("mend the error and remove the annotation");
    }

    static Diagnostic reasonMissing(Allowance allowance) {
        return finding(REASON_MISSING, allowance, "allows " + allowance.code() + " without a reason")
                .fix("say why in the annotation's value");
    }

    static Diagnostic unknownCode(Allowance allowance, Collection<String> codes) {
        Diagnostic finding =
                finding(UNKNOWN_CODE, allowance, "allows " + allowance.code() + ", and no finding has that code");
        return NearestName.of(allowance.code(), codes)
                .map(code -> finding.fix("did you mean " + Allowance.PREFIX + code.replace('/', '.') + "?"))
                .orElse(finding);
    }

    static Diagnostic unused(Allowance allowance) {
        return finding(UNUSED, allowance, "allows " + allowance.code() + ", which is not found")
                .fix("remove the annotation");
    }

    private static Diagnostic finding(DiagnosticCode code, Allowance allowance, String predicate) {
        String subject = allowance.manifest().resource().kind() + " \""
                + allowance.manifest().name() + "\" ";
        return Diagnostic.warning(code, subject + predicate)
                .about(allowance.manifest().subject())
                .at(allowance.path())
                .in(allowance.manifest().place(allowance.path()));
    }
}

package io.fairlead.plan.rule;

import io.fairlead.app.DefaultDeny;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Subject;
import io.fairlead.plan.intent.Intent;
import io.fairlead.target.Cni;
import io.fairlead.target.Support;
import java.util.List;

/** Policies need a network plugin that enforces them; the API accepts them in any cluster. */
final class PoliciesNotEnforced implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("policy/not-enforced");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        Cni cni = intent.target().cni();
        if (intent.app().defaultDeny() == DefaultDeny.OFF || cni.enforcesPolicies() == Support.YES) {
            return List.of();
        }
        Subject subject =
                new Subject(intent.namespace(), "App", intent.app().name().text());
        if (cni.enforcesPolicies() == Support.NO) {
            return List.of(Diagnostic.warning(
                            CODE,
                            "the network plugin " + cni + " enforces no NetworkPolicy: every pod reaches every pod of "
                                    + intent.app())
                    .about(subject)
                    .declaredAt(intent.app().declaredAt())
                    .fix("use a plugin that does, such as calico or cilium"));
        }
        return List.of(Diagnostic.note(
                        CODE, "whether NetworkPolicies are enforced depends on the network plugin, which is " + cni)
                .about(subject)
                .fix("name it: Target.cni(CALICO)"));
    }
}

package io.fairlead.check.server.network;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.meta.Selectors;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import io.fairlead.kubernetes.networking.v1.NetworkPolicySpec;
import java.util.List;

/**
 * The rules of a NetworkPolicy.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/">NetworkPolicy</a>
 */
public final class NetworkPolicies {
    static final DiagnosticCode TOO_MANY_TYPES = new DiagnosticCode("networkpolicy", "too-many-policy-types");

    private NetworkPolicies() {}

    static List<DiagnosticCode> codes() {
        return List.of(TOO_MANY_TYPES);
    }

    /** Judges a NetworkPolicy. */
    public static void check(NetworkPolicy policy, Field root) {
        root.field("spec").ifPresent(policy.spec(), NetworkPolicies::spec);
    }

    private static void spec(NetworkPolicySpec spec, Field at) {
        at.field("podSelector").ifPresent(spec.podSelector(), Selectors::check);
        at.field("ingress").each(spec.ingress(), (rule, here) -> {
            here.field("ports").each(rule.ports(), PolicyPorts::check);
            here.field("from").each(rule.from(), PolicyPeers::check);
        });
        at.field("egress").each(spec.egress(), (rule, here) -> {
            here.field("ports").each(rule.ports(), PolicyPorts::check);
            here.field("to").each(rule.to(), PolicyPeers::check);
        });
        if (spec.policyTypes().size() > 2) {
            at.field("policyTypes").invalid(TOO_MANY_TYPES, spec.policyTypes(), "may not specify more than two");
        }
    }
}

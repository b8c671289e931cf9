package io.fairlead.plan.rule;

import io.fairlead.app.Tier;
import io.fairlead.app.exposure.Exposure;
import io.fairlead.app.exposure.LoadBalancer;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import java.util.ArrayList;
import java.util.List;

/** An internal load balancer is one that the cloud was told about: only its own annotation or class says so. */
final class InternalNotSaid implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("exposure/internal-not-said");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        for (Tier tier : intent.app().tiers()) {
            for (Exposure exposure : tier.exposures()) {
                if (exposure instanceof LoadBalancer balancer && balancer.internal() && !isSaid(balancer)) {
                    out.add(unsaid(intent, tier, balancer));
                }
            }
        }
        return out;
    }

    private static boolean isSaid(LoadBalancer balancer) {
        return !balancer.annotations().isEmpty() || balancer.loadBalancerClass().isPresent();
    }

    private static Diagnostic unsaid(Intent intent, Tier tier, LoadBalancer balancer) {
        return Diagnostic.error(
                        CODE,
                        "the load balancer of tier \"" + tier.name()
                                + "\" is to be internal, but nothing tells the cloud: it would be public")
                .about(Findings.tier(intent, tier))
                .declaredAt(balancer.declaredAt())
                .fix("add the annotation of your cloud, such as"
                        + " annotation(\"networking.gke.io/load-balancer-type\", \"Internal\")")
                .fix("name a load balancer class with ofClass(...)");
    }
}

package io.fairlead.plan.rule;

import io.fairlead.app.Tier;
import io.fairlead.app.exposure.Exposure;
import io.fairlead.app.exposure.LoadBalancer;
import io.fairlead.app.exposure.TrafficPolicy;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import java.util.ArrayList;
import java.util.List;

/** Client ranges hold only where the pod, or the load balancer, sees the client. */
final class SourceRangesUnenforced implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("exposure/source-ranges-unenforced");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        for (Tier tier : intent.app().tiers()) {
            for (Exposure exposure : tier.exposures()) {
                if (exposure instanceof LoadBalancer balancer
                        && !balancer.sourceRanges().isEmpty()
                        && balancer.externalTrafficPolicy() == TrafficPolicy.CLUSTER) {
                    out.add(unenforced(intent, tier, balancer));
                }
            }
        }
        return out;
    }

    private static Diagnostic unenforced(Intent intent, Tier tier, LoadBalancer balancer) {
        return Diagnostic.warning(
                        CODE,
                        "the source ranges of tier \"" + tier.name()
                                + "\" are enforced by the load balancer alone: a policy sees the node, not the client")
                .about(Findings.tier(intent, tier))
                .declaredAt(balancer.declaredAt())
                .saw("externalTrafficPolicy Cluster")
                .fix("add keepingSourceAddress(), and the policy admits the ranges only");
    }
}

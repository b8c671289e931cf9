package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.check.wiring.pod.ServiceIndex;
import io.fairlead.diagnostic.Diagnostic;
import java.util.function.Consumer;

/**
 * Policies let in the API server where it calls a webhook or an aggregated API.
 *
 * @see <a href="https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/">Dynamic admission control</a>
 */
final class WebhookNotAdmitted extends NetworkPolicyRule {
    WebhookNotAdmitted() {
        super("webhook-not-admitted");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        EntryAdmission admission = new EntryAdmission(policies);
        for (Entry entry : EntryPoints.of(policies.cluster()).all()) {
            if (entry.kind() == Entry.Kind.API_SERVER) {
                ServiceIndex.of(policies.cluster()).behind(entry.service()).stream()
                        .filter(pod -> !admission.isAdmitted(entry, pod))
                        .findFirst()
                        .ifPresent(pod -> findings.accept(finding(policies, admission, entry, pod)));
            }
        }
    }

    private Diagnostic finding(Policies policies, EntryAdmission admission, Entry entry, Pod pod) {
        String denier = policies.isolating(pod, Direction.INGRESS)
                .map(policy -> " by " + policy)
                .orElse("");
        String message = "the API server calls " + pod + " through Service \""
                + entry.service().name() + "\", but it is shut" + denier
                + ", and no policy admits an address outside the pod network";
        return entry.manifest()
                .locate(Diagnostic.warning(code(), message), entry.path())
                .fix(admission.fix(entry));
    }
}

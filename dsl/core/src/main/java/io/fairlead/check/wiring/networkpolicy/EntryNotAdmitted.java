package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.check.wiring.pod.ServiceIndex;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Policies let in whoever brings traffic from outside to a load balancer, a node port or a route.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource">ipBlock</a>
 */
final class EntryNotAdmitted extends NetworkPolicyRule {
    EntryNotAdmitted() {
        super("entry-not-admitted");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        EntryAdmission admission = new EntryAdmission(policies);
        Set<String> reported = new HashSet<>();
        for (Entry entry : EntryPoints.of(policies.cluster()).all()) {
            Optional<Pod> shut = entry.kind() == Entry.Kind.API_SERVER
                    ? Optional.empty()
                    : ServiceIndex.of(policies.cluster()).behind(entry.service()).stream()
                            .filter(pod -> !admission.isAdmitted(entry, pod))
                            .findFirst();
            String key = entry.kind() + " " + entry.service().namespace() + " "
                    + entry.service().name() + " " + entry.port().port();
            shut.filter(pod -> reported.add(key))
                    .ifPresent(pod -> findings.accept(finding(policies, admission, entry, pod)));
        }
    }

    private Diagnostic finding(Policies policies, EntryAdmission admission, Entry entry, Pod pod) {
        String denier = policies.isolating(pod, Direction.INGRESS)
                .map(policy -> " by " + policy)
                .orElse("");
        String message = text(entry) + " leads to " + pod + ", which is shut" + denier + ", and no policy admits "
                + admission.text(entry) + " on " + ports(entry, pod);
        Diagnostic finding = policies.cluster().isClosedWorld()
                ? Diagnostic.error(code(), message)
                : Diagnostic.warning(code(), message);
        return entry.manifest().locate(finding, entry.path()).fix(admission.fix(entry));
    }

    private static String text(Entry entry) {
        String kind = entry.manifest().resource().kind();
        return entry.kind() == Entry.Kind.BALANCER
                ? kind + " \"" + entry.service().name() + "\" of type "
                        + entry.service()
                                .resource()
                                .spec()
                                .flatMap(ServiceSpec::type)
                                .map(Object::toString)
                                .orElse("")
                : kind + " \"" + entry.manifest().name() + "\"";
    }

    private static String ports(Entry entry, Pod pod) {
        List<Integer> ports = ServiceIndex.targets(entry.service(), entry.port(), pod);
        return ports.isEmpty()
                ? "port " + entry.port().targetPort().map(Object::toString).orElse("")
                : LabelText.list(ports) + "/" + ServiceIndex.protocol(entry.port());
    }
}

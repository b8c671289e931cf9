package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.target.EntryPoint;
import io.fairlead.target.Gateway;
import io.fairlead.target.IngressController;
import io.fairlead.target.PodIdentity;
import io.fairlead.target.Target;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Pods that the cluster brings along and that no manifest of an application holds. */
final class Platform {
    private static final Set<String> NAMESPACES = Set.of("default", "kube-system", "kube-public", "kube-node-lease");

    private Platform() {}

    /** The name servers and whoever carries traffic from outside. */
    static Stream<PodIdentity> identities(Target target) {
        return Stream.of(
                        target.dns().pods(),
                        target.ingressController()
                                .map(IngressController::traffic)
                                .flatMap(Platform::pods),
                        target.gateway().map(Gateway::traffic).flatMap(Platform::pods),
                        pods(target.loadBalancerTraffic()))
                .flatMap(Optional::stream);
    }

    static Optional<PodIdentity> pods(EntryPoint entry) {
        return entry instanceof EntryPoint.FromPods from ? Optional.of(from.pods()) : Optional.empty();
    }

    static Map<String, String> labels(PodIdentity pods) {
        Map<String, String> labels = new HashMap<>();
        pods.labels().forEach((key, value) -> labels.put(key.text(), value.text()));
        return labels;
    }

    /** Pods of the platform, as far as they are known: they have no known ports. */
    static Pod pod(PodIdentity pods) {
        return Pod.assumed(pods.namespace().text(), labels(pods));
    }

    /** Whether a namespace is there in every cluster, or belongs to the platform. */
    static boolean isSystem(String namespace) {
        return NAMESPACES.contains(namespace) || namespace.startsWith("openshift-") || namespace.startsWith("kube-");
    }
}

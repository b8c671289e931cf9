package io.fairlead.plan.route;

import java.util.Map;
import java.util.Optional;

/**
 * GKE Ingress. It is chosen by annotation: no value of {@code spec.ingressClassName} selects it.
 *
 * @see <a href="https://cloud.google.com/kubernetes-engine/docs/concepts/ingress">GKE Ingress</a>
 */
final class GoogleCloud implements Dialect {
    @Override
    public Map<String, String> always() {
        return Map.of("kubernetes.io/ingress.class", "gce");
    }

    /** The controller has no redirect of its own; plain HTTP is refused instead. */
    @Override
    public Optional<Map<String, String>> https(boolean redirect) {
        return Optional.of(Map.of("kubernetes.io/ingress.allow-http", Boolean.toString(!redirect)));
    }
}

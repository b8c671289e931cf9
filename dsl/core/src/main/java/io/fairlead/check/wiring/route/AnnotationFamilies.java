package io.fairlead.check.wiring.route;

import io.fairlead.target.IngressDialect;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The prefixes by which each ingress controller's annotations begin. */
final class AnnotationFamilies {
    private static final Map<IngressDialect, List<String>> PREFIXES = Map.of(
            IngressDialect.INGRESS_NGINX, List.of(Annotations.NGINX),
            IngressDialect.F5_NGINX, List.of("nginx.org/", "nginx.com/"),
            IngressDialect.TRAEFIK, List.of("traefik.ingress.kubernetes.io/"),
            IngressDialect.HAPROXY, List.of("haproxy.org/"),
            IngressDialect.ALB, List.of("alb.ingress.kubernetes.io/"),
            IngressDialect.GKE,
                    List.of(
                            "networking.gke.io/",
                            "ingress.gcp.kubernetes.io/",
                            "cloud.google.com/",
                            "kubernetes.io/ingress."),
            IngressDialect.CONTOUR, List.of("projectcontour.io/"),
            IngressDialect.KONG, List.of("konghq.com/"));

    private AnnotationFamilies() {}

    /** Whose annotation it is; empty for one that no controller reads, or that any may. */
    static Optional<IngressDialect> of(String key) {
        return PREFIXES.entrySet().stream()
                .filter(family -> !key.equals(Annotations.CLASS))
                .filter(family -> family.getValue().stream().anyMatch(key::startsWith))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}

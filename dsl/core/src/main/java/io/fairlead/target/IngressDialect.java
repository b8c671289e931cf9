package io.fairlead.target;

/** The family of annotations that an ingress controller understands. */
public enum IngressDialect {
    /** None that is known: plain Ingress fields only. */
    NONE,
    /** {@code nginx.ingress.kubernetes.io/}. */
    INGRESS_NGINX,
    /** {@code nginx.org/}. */
    F5_NGINX,
    /** {@code traefik.ingress.kubernetes.io/}, and Middleware objects. */
    TRAEFIK,
    /** {@code haproxy.org/}. */
    HAPROXY,
    /** {@code alb.ingress.kubernetes.io/}. */
    ALB,
    /** {@code networking.gke.io/}, {@code ingress.gcp.kubernetes.io/}. */
    GKE,
    /** {@code projectcontour.io/}. */
    CONTOUR,
    /** {@code konghq.com/}. */
    KONG
}

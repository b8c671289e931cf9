package io.fairlead.plan.route;

import io.fairlead.target.IngressController;
import io.fairlead.target.IngressDialect;
import io.fairlead.value.Quantity;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The annotations of one ingress controller.
 *
 * <p>Each method gives the annotations that say the thing, or empty when the controller has no annotation for it.
 */
interface Dialect {
    /** The dialect of a controller. */
    static Dialect of(IngressController controller) {
        IngressDialect dialect = controller.dialect();
        return switch (dialect) {
            case INGRESS_NGINX -> new IngressNginx();
            case F5_NGINX -> new F5Nginx();
            case TRAEFIK -> new Traefik();
            case HAPROXY -> new HaProxy();
            case ALB -> new AwsLoadBalancer();
            case GKE -> new GoogleCloud();
            case CONTOUR -> new Contour();
            case KONG -> new Kong();
            case NONE -> new NoDialect();
        };
    }

    /** What every Ingress of this controller needs. */
    default Map<String, String> always() {
        return Map.of();
    }

    /** HTTPS for an Ingress with {@code spec.tls}; {@code redirect} sends plain HTTP there, otherwise both are served. */
    Optional<Map<String, String>> https(boolean redirect);

    /** How long a response may take. */
    default Optional<Map<String, String>> timeout(Duration timeout) {
        return Optional.empty();
    }

    /** The largest request body. */
    default Optional<Map<String, String>> maxBody(Quantity size) {
        return Optional.empty();
    }

    /** A path whose prefix is removed before the request reaches the pod. */
    default Optional<PrefixRewrite> stripPrefix(String namespace, String ingress, String path) {
        return Optional.empty();
    }
}

package io.fairlead.plan.route;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The AWS Load Balancer Controller.
 *
 * <p>Its own defaults would not work here: an internal balancer, and targets that are nodes, which needs a NodePort.
 *
 * @see <a href="https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/">Annotations</a>
 */
final class AwsLoadBalancer implements Dialect {
    private static final String PREFIX = "alb.ingress.kubernetes.io/";

    @Override
    public Map<String, String> always() {
        return new TreeMap<>(Map.of(PREFIX + "scheme", "internet-facing", PREFIX + "target-type", "ip"));
    }

    /** Both listeners must exist for the redirect to have somewhere to start. */
    @Override
    public Optional<Map<String, String>> https(boolean redirect) {
        Map<String, String> out = new TreeMap<>();
        out.put(PREFIX + "listen-ports", "[{\"HTTP\":80},{\"HTTPS\":443}]");
        if (redirect) {
            out.put(PREFIX + "ssl-redirect", "443");
        }
        return Optional.of(out);
    }
}

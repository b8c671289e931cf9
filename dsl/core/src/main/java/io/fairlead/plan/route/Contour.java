package io.fairlead.plan.route;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Contour.
 *
 * @see <a href="https://projectcontour.io/docs/main/config/annotations/">Annotations</a>
 */
final class Contour implements Dialect {
    @Override
    public Optional<Map<String, String>> https(boolean redirect) {
        return Optional.of(Map.of("ingress.kubernetes.io/force-ssl-redirect", Boolean.toString(redirect)));
    }

    @Override
    public Optional<Map<String, String>> timeout(Duration timeout) {
        return Optional.of(Map.of("projectcontour.io/response-timeout", Sizes.wholeSeconds(timeout) + "s"));
    }
}

package io.fairlead.plan.route;

import io.fairlead.value.Quantity;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The NGINX Ingress Controller of F5, another product than ingress-nginx with the same class name.
 *
 * @see <a href="https://docs.nginx.com/nginx-ingress-controller/">NGINX Ingress Controller</a>
 */
final class F5Nginx implements Dialect {
    private static final String PREFIX = "nginx.org/";

    @Override
    public Optional<Map<String, String>> https(boolean redirect) {
        return Optional.of(Map.of(PREFIX + "ssl-redirect", Boolean.toString(redirect)));
    }

    @Override
    public Optional<Map<String, String>> timeout(Duration timeout) {
        String seconds = Sizes.wholeSeconds(timeout) + "s";
        return Optional.of(
                new TreeMap<>(Map.of(PREFIX + "proxy-read-timeout", seconds, PREFIX + "proxy-send-timeout", seconds)));
    }

    @Override
    public Optional<Map<String, String>> maxBody(Quantity size) {
        return Optional.of(Map.of(PREFIX + "client-max-body-size", Sizes.nginx(size)));
    }
}

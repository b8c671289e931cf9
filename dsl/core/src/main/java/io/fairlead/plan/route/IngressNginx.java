package io.fairlead.plan.route;

import io.fairlead.kubernetes.networking.v1.PathType;
import io.fairlead.value.Quantity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * kubernetes/ingress-nginx, which is retired but widely installed.
 *
 * @see <a href="https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/">Annotations</a>
 */
final class IngressNginx implements Dialect {
    private static final String PREFIX = "nginx.ingress.kubernetes.io/";

    @Override
    public Optional<Map<String, String>> https(boolean redirect) {
        return Optional.of(Map.of(PREFIX + "ssl-redirect", Boolean.toString(redirect)));
    }

    /** Seconds without a unit: {@code 60s} would be refused by the controller's webhook. */
    @Override
    public Optional<Map<String, String>> timeout(Duration timeout) {
        String seconds = Long.toString(Sizes.wholeSeconds(timeout));
        return Optional.of(
                new TreeMap<>(Map.of(PREFIX + "proxy-read-timeout", seconds, PREFIX + "proxy-send-timeout", seconds)));
    }

    @Override
    public Optional<Map<String, String>> maxBody(Quantity size) {
        return Optional.of(Map.of(PREFIX + "proxy-body-size", Sizes.nginx(size)));
    }

    /** Without the capture group every request would arrive as {@code /}. */
    @Override
    public Optional<PrefixRewrite> stripPrefix(String namespace, String ingress, String path) {
        Map<String, String> annotations = new TreeMap<>(Map.of(
                PREFIX + "use-regex", "true", PREFIX + "rewrite-target", "/$2", PREFIX + "x-forwarded-prefix", path));
        return Optional.of(new PrefixRewrite(
                Regexes.quoted(path) + "(/|$)(.*)", PathType.IMPLEMENTATION_SPECIFIC, annotations, List.of()));
    }
}

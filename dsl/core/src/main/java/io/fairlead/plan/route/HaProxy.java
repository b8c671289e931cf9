package io.fairlead.plan.route;

import io.fairlead.kubernetes.networking.v1.PathType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The Kubernetes Ingress Controller of HAProxy Technologies.
 *
 * @see <a href="https://www.haproxy.com/documentation/kubernetes-ingress/">HAProxy Kubernetes Ingress Controller</a>
 */
final class HaProxy implements Dialect {
    private static final String PREFIX = "haproxy.org/";

    /** Always written out: the controller switches the redirect on by itself as soon as there is a TLS secret. */
    @Override
    public Optional<Map<String, String>> https(boolean redirect) {
        Map<String, String> out = new TreeMap<>();
        out.put(PREFIX + "ssl-redirect", Boolean.toString(redirect));
        if (redirect) {
            out.put(PREFIX + "ssl-redirect-code", "301");
            out.put(PREFIX + "ssl-redirect-port", "443");
        }
        return Optional.of(out);
    }

    @Override
    public Optional<Map<String, String>> timeout(Duration timeout) {
        return Optional.of(Map.of(PREFIX + "timeout-server", Sizes.wholeSeconds(timeout) + "s"));
    }

    @Override
    public Optional<PrefixRewrite> stripPrefix(String namespace, String ingress, String path) {
        String rewrite = Regexes.quoted(path) + "/?(.*) /\\1";
        return Optional.of(
                new PrefixRewrite(path, PathType.PREFIX, Map.of(PREFIX + "path-rewrite", rewrite), List.of()));
    }
}

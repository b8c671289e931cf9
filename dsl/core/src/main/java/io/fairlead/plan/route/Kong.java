package io.fairlead.plan.route;

import io.fairlead.kubernetes.networking.v1.PathType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Kong.
 *
 * @see <a href="https://developer.konghq.com/kubernetes-ingress-controller/reference/annotations/">Annotations</a>
 */
final class Kong implements Dialect {
    private static final String PREFIX = "konghq.com/";

    @Override
    public Optional<Map<String, String>> https(boolean redirect) {
        Map<String, String> out = new TreeMap<>();
        out.put(PREFIX + "protocols", redirect ? "https" : "http,https");
        if (redirect) {
            out.put(PREFIX + "https-redirect-status-code", "308");
        }
        return Optional.of(out);
    }

    @Override
    public Optional<PrefixRewrite> stripPrefix(String namespace, String ingress, String path) {
        return Optional.of(new PrefixRewrite(path, PathType.PREFIX, Map.of(PREFIX + "strip-path", "true"), List.of()));
    }
}

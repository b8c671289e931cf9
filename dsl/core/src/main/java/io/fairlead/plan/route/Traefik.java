package io.fairlead.plan.route;

import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.value.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Traefik 3. Its {@code spec.tls} only loads the certificate: a router serves TLS when an annotation says so.
 *
 * @see <a href="https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/">Traefik and Ingress</a>
 */
final class Traefik implements Dialect {
    private static final String ROUTER = "traefik.ingress.kubernetes.io/router.";

    /** A redirect belongs to the entry point; a router on {@code websecure} alone is not reached over plain HTTP. */
    @Override
    public Optional<Map<String, String>> https(boolean redirect) {
        Map<String, String> out = new TreeMap<>();
        out.put(ROUTER + "entrypoints", redirect ? "websecure" : "web,websecure");
        if (redirect) {
            out.put(ROUTER + "tls", "true");
        }
        return Optional.of(out);
    }

    @Override
    public Optional<PrefixRewrite> stripPrefix(String namespace, String ingress, String path) {
        String name = ingress + "-strip-prefix";
        Map<String, String> annotations = Map.of(ROUTER + "middlewares", namespace + "-" + name + "@kubernetescrd");
        return Optional.of(new PrefixRewrite(path, "Prefix", annotations, List.of(middleware(namespace, name, path))));
    }

    private static UntypedResource middleware(String namespace, String name, String path) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        object.put("apiVersion", JsonValue.of("traefik.io/v1alpha1"));
        object.put("kind", JsonValue.of("Middleware"));
        Map<String, JsonValue> metadata = new LinkedHashMap<>();
        metadata.put("name", JsonValue.of(name));
        metadata.put("namespace", JsonValue.of(namespace));
        object.put("metadata", JsonValue.of(metadata));
        JsonValue prefixes = JsonValue.of(Map.of("prefixes", JsonValue.of(List.of(JsonValue.of(path)))));
        object.put("spec", JsonValue.of(Map.of("stripPrefix", prefixes)));
        return UntypedResource.of(JsonValue.of(object));
    }
}

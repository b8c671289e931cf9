package io.fairlead.plan.route;

import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.kubernetes.networking.v1.PathType;
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
        return Optional.of(
                new PrefixRewrite(path, PathType.PREFIX, annotations, List.of(middleware(namespace, name, path))));
    }

    private static UntypedResource middleware(String namespace, String name, String path) {
        ObjectTree stripPrefix = new ObjectTree().withTexts("prefixes", List.of(path));
        return UntypedResource.of(
                ObjectTree.of("traefik.io/v1alpha1", "Middleware", ObjectTree.metadata(name, namespace, Map.of()))
                        .with("spec", new ObjectTree().with("stripPrefix", stripPrefix))
                        .build());
    }
}

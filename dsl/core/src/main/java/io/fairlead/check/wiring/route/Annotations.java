package io.fairlead.check.wiring.route;

import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.manifest.Manifest;
import io.fairlead.value.FieldPath;
import java.util.Map;
import java.util.Optional;

/** The annotations that ingress controllers read. */
final class Annotations {
    /** The family of the Kubernetes project's ingress-nginx. */
    static final String NGINX = "nginx.ingress.kubernetes.io/";
    /** By which Ingresses chose their class before there was a field. */
    static final String CLASS = "kubernetes.io/ingress.class";
    /** By which cert-manager is asked for a certificate of an issuer of the same namespace. */
    static final String ISSUER = "cert-manager.io/issuer";
    /** By which cert-manager is asked for a certificate of an issuer of the cluster. */
    static final String CLUSTER_ISSUER = "cert-manager.io/cluster-issuer";

    private Annotations() {}

    static Map<String, String> of(Manifest object) {
        return object.resource().metadata().map(ObjectMeta::annotations).orElse(Map.of());
    }

    static Optional<String> get(Manifest object, String key) {
        return Optional.ofNullable(of(object).get(key));
    }

    /** A setting of ingress-nginx. */
    static Optional<String> nginx(Manifest object, String name) {
        return get(object, NGINX + name);
    }

    static boolean isTrue(Manifest object, String name) {
        return nginx(object, name).filter("true"::equalsIgnoreCase).isPresent();
    }

    static FieldPath path(String key) {
        return FieldPath.of("metadata", "annotations").key(key);
    }

    /** Whether cert-manager is asked for a certificate. */
    static boolean hasIssuer(Manifest object) {
        Map<String, String> all = of(object);
        return all.containsKey(ISSUER) || all.containsKey(CLUSTER_ISSUER) || all.containsKey("kubernetes.io/tls-acme");
    }
}

package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Secret;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.manifest.Manifests.Typed;
import java.util.function.Consumer;

/**
 * The Secret of basic authentication has the key that ingress-nginx reads.
 *
 * @see <a href="https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#authentication">Authentication</a>
 */
final class AuthSecretKey implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/auth-secret-key");
    }

    private static final String SECRET = "auth-secret";

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        if (!IngressClasses.mayBeNginx(cluster)) {
            return;
        }
        cluster.of(Ingress.class)
                .filter(ingress -> Annotations.nginx(ingress.manifest(), "auth-secret-type")
                        .filter("auth-map"::equals)
                        .isEmpty())
                .forEach(ingress -> Annotations.nginx(ingress.manifest(), SECRET)
                        .ifPresent(name -> check(cluster, ingress, name, findings)));
    }

    private void check(Cluster cluster, Typed<Ingress> ingress, String name, Consumer<Diagnostic> findings) {
        int slash = name.indexOf('/');
        String namespace = slash < 0 ? ingress.namespace() : name.substring(0, slash);
        if (!namespace.equals(ingress.namespace())) {
            findings.accept(
                    at(ingress, name, "lies in another namespace, which ingress-nginx does not allow by default")
                            .fix("put the Secret into namespace " + ingress.namespace()));
        } else {
            cluster.find(Secret.class, namespace, name.substring(slash + 1))
                    .filter(secret -> !hasKey(secret.resource()))
                    .ifPresent(secret -> findings.accept(at(ingress, name, "has no key \"auth\" with the users")
                            .fix("put the users into key auth")
                            .fix("set auth-secret-type: auth-map, where each key is a user")));
        }
    }

    private static boolean hasKey(Secret secret) {
        return secret.data().containsKey("auth") || secret.stringData().containsKey("auth");
    }

    private Diagnostic at(Typed<Ingress> ingress, String name, String what) {
        return Finding.error(
                        code(),
                        ingress.manifest(),
                        Annotations.path(Annotations.NGINX + SECRET),
                        "Ingress \"" + ingress.name() + "\" takes its users from Secret \"" + name + "\", which "
                                + what)
                .saw(name);
    }
}

package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Tree;
import io.fairlead.kubernetes.core.v1.Secret;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.kubernetes.networking.v1.IngressTLS;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A certificate that an Ingress or a listener of a Gateway uses.
 *
 * @param user the Ingress or Gateway
 * @param path where the Secret is named
 * @param namespace the Secret's namespace
 * @param secret the Secret's name
 * @param hosts for which hosts; none when that is not said
 */
record CertificateUse(Manifest user, FieldPath path, String namespace, String secret, List<String> hosts) {
    static Stream<CertificateUse> all(Cluster cluster) {
        return Stream.concat(
                cluster.of(Ingress.class).flatMap(CertificateUse::of),
                GatewayObjects.of(cluster).gateways().stream()
                        .flatMap(gateway -> gateway.listeners().stream().flatMap(listener -> of(gateway, listener))));
    }

    private static Stream<CertificateUse> of(Typed<Ingress> ingress) {
        List<CertificateUse> uses = new ArrayList<>();
        List<IngressTLS> all = IngressPaths.tls(ingress);
        for (int i = 0; i < all.size(); i++) {
            IngressTLS tls = all.get(i);
            FieldPath path = FieldPath.of("spec", "tls").index(i).field("secretName");
            tls.secretName()
                    .filter(name -> !name.isEmpty())
                    .map(name -> new CertificateUse(ingress.manifest(), path, ingress.namespace(), name, tls.hosts()))
                    .ifPresent(uses::add);
        }
        return uses.stream();
    }

    private static Stream<CertificateUse> of(GatewayObjects.Gateway gateway, Tree listener) {
        List<String> hosts = listener.text("hostname").stream().toList();
        return listener.at("tls").items("certificateRefs").stream()
                .filter(ref ->
                        ref.text("kind").filter(kind -> !kind.equals("Secret")).isEmpty())
                .flatMap(ref -> ref.text("name").stream()
                        .map(name -> new CertificateUse(
                                gateway.manifest(),
                                ref.at("name").path(),
                                ref.text("namespace").orElse(gateway.manifest().namespace()),
                                name,
                                hosts)));
    }

    Optional<Typed<Secret>> find(Cluster cluster) {
        return cluster.find(Secret.class, namespace, secret);
    }
}

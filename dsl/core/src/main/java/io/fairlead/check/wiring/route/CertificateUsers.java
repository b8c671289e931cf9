package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests.Typed;
import java.util.stream.Stream;

/** What cert-manager makes certificates for when it is asked by annotation: Ingresses and Gateways. */
final class CertificateUsers {
    private CertificateUsers() {}

    static Stream<Manifest> all(Cluster cluster) {
        return Stream.concat(
                cluster.of(Ingress.class).map(Typed::manifest),
                GatewayObjects.of(cluster).gateways().stream().map(GatewayObjects.Gateway::manifest));
    }
}

package io.fairlead.proof.wiring;

import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.kubernetes.networking.v1.HTTPIngressPath;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.kubernetes.networking.v1.IngressRule;
import io.fairlead.kubernetes.networking.v1.IngressServiceBackend;
import io.fairlead.kubernetes.networking.v1.PathType;
import io.fairlead.kubernetes.networking.v1.ServiceBackendPort;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A path of an Ingress or HTTPRoute and the Service port behind it.
 *
 * @param host empty for every host
 * @param path what is written there
 * @param plain whether it is a path, and no expression of the controller's own
 * @param service the name of the Service
 * @param number the number of its port; empty when it is named
 * @param name the name of its port; empty when it is numbered
 * @param manifest the object
 * @param at the path in it
 */
record RouteEntry(
        Optional<String> host,
        String path,
        boolean plain,
        String service,
        Optional<Integer> number,
        Optional<String> name,
        Manifest manifest,
        FieldPath at) {
    static List<RouteEntry> of(Manifests manifests, String namespace) {
        List<RouteEntry> out = new ArrayList<>();
        manifests
                .of(Ingress.class)
                .filter(ingress -> ingress.namespace().equals(namespace))
                .forEach(ingress -> ingress(ingress, out));
        HttpRouteEntries.of(manifests, namespace, out);
        return out;
    }

    private static void ingress(Typed<Ingress> ingress, List<RouteEntry> out) {
        FieldPath rules = FieldPath.of("spec", "rules");
        List<IngressRule> all =
                ingress.resource().spec().map(spec -> spec.rules()).orElse(List.of());
        for (int i = 0; i < all.size(); i++) {
            List<HTTPIngressPath> paths =
                    all.get(i).http().map(http -> http.paths()).orElse(List.of());
            for (int j = 0; j < paths.size(); j++) {
                FieldPath at = rules.index(i).field("http").field("paths").index(j);
                entry(ingress.manifest(), at, all.get(i).host(), paths.get(j)).ifPresent(out::add);
            }
        }
    }

    private static Optional<RouteEntry> entry(
            Manifest manifest, FieldPath at, Optional<String> host, HTTPIngressPath path) {
        return path.backend()
                .service()
                .map((IngressServiceBackend backend) -> new RouteEntry(
                        host,
                        path.path().orElse("/"),
                        path.pathType() != PathType.IMPLEMENTATION_SPECIFIC,
                        backend.name(),
                        backend.port().flatMap(ServiceBackendPort::number),
                        backend.port().flatMap(ServiceBackendPort::name),
                        manifest,
                        at));
    }

    /** Whether this is the Service port that it means. */
    boolean dials(ServicePort port) {
        return number.filter(wanted -> wanted == port.port()).isPresent()
                || (name.isPresent() && name.equals(port.name()));
    }
}

package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Tree;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests.Typed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The objects of the Gateway API, and other custom resources beside routes.
 *
 * @param gateways the Gateways
 * @param routes the routes of all kinds
 * @param grants the ReferenceGrants
 * @param others everything else without a Java type
 * @param byName the Gateways by namespace and name
 */
record GatewayObjects(
        List<Gateway> gateways,
        List<Route> routes,
        List<Typed<UntypedResource>> grants,
        List<Typed<UntypedResource>> others,
        Map<Name, Gateway> byName) {
    private static final String GROUP = "gateway.networking.k8s.io/";
    private static final Set<String> ROUTES = Set.of("HTTPRoute", "GRPCRoute", "TLSRoute", "TCPRoute", "UDPRoute");

    /** A namespace and a name in it. */
    record Name(String namespace, String name) {}

    /** A Gateway. */
    record Gateway(Manifest manifest, Tree spec) {
        List<Tree> listeners() {
            return spec.items("listeners");
        }
    }

    /** A route of any kind. */
    record Route(Manifest manifest, Tree spec) {
        String kind() {
            return manifest.resource().kind();
        }

        String text() {
            return kind() + " \"" + manifest.name() + "\"";
        }
    }

    static GatewayObjects of(Cluster cluster) {
        return cluster.view(GatewayObjects.class, GatewayObjects::sorted);
    }

    private static GatewayObjects sorted(Cluster cluster) {
        GatewayObjects found = new GatewayObjects(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        cluster.of(UntypedResource.class).forEach(found::add);
        return found;
    }

    private void add(Typed<UntypedResource> object) {
        Tree spec = Tree.of(object.resource()).at("spec");
        String kind = object.resource().kind();
        boolean ofGatewayApi = object.resource().apiVersion().startsWith(GROUP);
        if (ofGatewayApi && kind.equals("Gateway")) {
            Gateway gateway = new Gateway(object.manifest(), spec);
            gateways.add(gateway);
            byName.putIfAbsent(new Name(object.namespace(), object.name()), gateway);
        } else if (ofGatewayApi && ROUTES.contains(kind)) {
            routes.add(new Route(object.manifest(), spec));
        } else if (ofGatewayApi && kind.equals("ReferenceGrant")) {
            grants.add(object);
        } else {
            others.add(object);
        }
    }

    Optional<Gateway> gateway(String namespace, String name) {
        return Optional.ofNullable(byName.get(new Name(namespace, name)));
    }

    /** Whether an object of one namespace may name one of another. */
    boolean isGranted(Manifest from, String toNamespace, String toKind, String toName) {
        String kind = from.resource().kind();
        return from.namespace().equals(toNamespace)
                || grants.stream()
                        .filter(grant -> grant.namespace().equals(toNamespace))
                        .map(grant -> Tree.of(grant.resource()).at("spec"))
                        .anyMatch(spec -> spec.items("from").stream()
                                        .anyMatch(item ->
                                                is(item, "kind", kind) && is(item, "namespace", from.namespace()))
                                && spec.items("to").stream()
                                        .anyMatch(item -> is(item, "kind", toKind)
                                                && item.text("name")
                                                        .filter(name -> !name.equals(toName))
                                                        .isEmpty()));
    }

    private static boolean is(Tree item, String field, String value) {
        return item.text(field).filter(value::equals).isPresent();
    }

    /** Whether a reference leads to a Service, as it does unless it says otherwise. */
    static boolean isService(Tree ref) {
        return ref.text("kind").filter(kind -> !kind.equals("Service")).isEmpty()
                && ref.text("group").filter(group -> !group.isEmpty()).isEmpty();
    }
}

package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Tree;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests.Typed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The issuers of cert-manager.
 *
 * @param ofNamespace those of a namespace
 * @param ofCluster those of the cluster
 */
record Issuers(List<Typed<UntypedResource>> ofNamespace, List<Typed<UntypedResource>> ofCluster) {
    static Issuers of(Cluster cluster) {
        return cluster.view(Issuers.class, Issuers::sorted);
    }

    private static Issuers sorted(Cluster cluster) {
        List<Typed<UntypedResource>> others = GatewayObjects.of(cluster).others();
        return new Issuers(
                others.stream()
                        .filter(it -> it.resource().kind().equals("Issuer"))
                        .toList(),
                others.stream()
                        .filter(it -> it.resource().kind().equals("ClusterIssuer"))
                        .toList());
    }

    Optional<Typed<UntypedResource>> issuer(String namespace, String name) {
        return named(ofNamespace, name)
                .filter(it -> it.namespace().equals(namespace))
                .findFirst();
    }

    Optional<Typed<UntypedResource>> clusterIssuer(String name) {
        return named(ofCluster, name).findFirst();
    }

    private static Stream<Typed<UntypedResource>> named(List<Typed<UntypedResource>> all, String name) {
        return all.stream().filter(it -> it.name().equals(name));
    }

    /** The issuer that an Ingress or Gateway asks by annotation, if it was given. */
    Optional<Typed<UntypedResource>> askedBy(Manifest user) {
        return Annotations.get(user, Annotations.ISSUER)
                .flatMap(name -> issuer(user.namespace(), name))
                .or(() -> Annotations.get(user, Annotations.CLUSTER_ISSUER).flatMap(this::clusterIssuer));
    }

    /** Whether an issuer can prove only by HTTP that a host is its own. */
    static boolean isHttpOnly(Typed<UntypedResource> issuer) {
        List<Tree> solvers = Tree.of(issuer.resource()).at("spec", "acme").items("solvers");
        return !solvers.isEmpty() && solvers.stream().allMatch(solver -> solver.has("http01"));
    }
}

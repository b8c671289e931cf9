package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.target.Cni;
import io.fairlead.value.FieldPath;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Policies of other kinds are of a kind that the cluster knows.
 *
 * @see <a href="https://network-policy-api.sigs.k8s.io/">Network Policy API</a>
 */
final class ClusterPolicyKind implements WiringRule {
    private static final String GROUP = "policy.networking.k8s.io/";

    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("policy/cluster-policy-kind");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        cluster.of(UntypedResource.class)
                .forEach(object -> check(cluster.target().cni(), object).ifPresent(findings));
    }

    private Optional<Diagnostic> check(Cni cni, Typed<UntypedResource> object) {
        String kind = object.resource().kind();
        String version = object.resource().apiVersion();
        if (version.startsWith(GROUP)) {
            return Optional.of(kind.equals("ClusterNetworkPolicy") ? optional(cni, object) : superseded(object));
        }
        return owner(version)
                .filter(owner -> cni != Cni.UNKNOWN && !owner.contains(cni))
                .map(owner -> object.manifest()
                        .locate(
                                Diagnostic.error(
                                        code(),
                                        kind + " \"" + object.name() + "\" has no effect: " + cni
                                                + " does not know it"),
                                FieldPath.root())
                        .fix("write it as a NetworkPolicy, or use the network plugin that it was made for"));
    }

    private static Optional<Set<Cni>> owner(String version) {
        if (version.startsWith("crd.antrea.io/")) {
            return Optional.of(Set.of(Cni.ANTREA));
        } else if (version.startsWith("cilium.io/")) {
            return Optional.of(Set.of(Cni.CILIUM, Cni.AZURE_CILIUM, Cni.GKE_DATAPLANE_V2));
        } else if (version.startsWith("crd.projectcalico.org/") || version.startsWith("projectcalico.org/")) {
            return Optional.of(Set.of(Cni.CALICO, Cni.CANAL));
        }
        return Optional.empty();
    }

    private Diagnostic superseded(Typed<UntypedResource> object) {
        String kind = object.resource().kind();
        return object.manifest()
                .locate(
                        Diagnostic.warning(
                                code(),
                                kind + " \"" + object.name()
                                        + "\" is superseded by ClusterNetworkPolicy: newer network plugins refuse or ignore it"),
                        FieldPath.root())
                .fix("write it as ClusterNetworkPolicy of " + GROUP + "v1alpha2");
    }

    private Diagnostic optional(Cni cni, Typed<UntypedResource> object) {
        String what = "ClusterNetworkPolicy \"" + object.name() + "\" ";
        boolean none = cni == Cni.FLANNEL || cni == Cni.WEAVE;
        return none
                ? object.manifest()
                        .locate(
                                Diagnostic.error(code(), what + "has no effect: " + cni + " does not know it"),
                                FieldPath.root())
                        .fix("write it as a NetworkPolicy")
                : object.manifest()
                        .locate(
                                Diagnostic.note(
                                        code(),
                                        what
                                                + "works only where its definition is installed and the network plugin has it switched on; what it overrides is not looked at"),
                                FieldPath.root())
                        .fix("make sure that it is switched on");
    }
}

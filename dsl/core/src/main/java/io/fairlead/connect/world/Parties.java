package io.fairlead.connect.world;

import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.label.LabelQuery;
import io.fairlead.connect.label.Labels;
import io.fairlead.connect.peer.ClusterPeer;
import io.fairlead.connect.peer.ExternalPeer;
import io.fairlead.connect.peer.NamedPorts;
import io.fairlead.connect.peer.Someone;
import io.fairlead.connect.peer.Someone.AsAddress;
import io.fairlead.connect.peer.Someone.AsPod;
import io.fairlead.connect.peer.Someone.Origin;
import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.connect.policy.Direction;
import io.fairlead.target.EntryPoint;
import io.fairlead.target.PodIdentity;
import io.fairlead.target.Target;
import io.fairlead.value.Cidr;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes parties of peers: what rules see of them, and what their own policies say. */
public final class Parties {
    private final World world;
    private final Target target;

    /** Knows everybody of a world. */
    public Parties(World world) {
        this.world = world;
        this.target = world.setting().target();
    }

    /** A workload. */
    public Party of(WorkloadPeer pod) {
        return world.view(pod.namespace())
                .filter(view -> view.number(pod) >= 0)
                .map(view -> of(view, view.number(pod)))
                .orElseGet(() -> Party.withoutPolicies(pod, someone(pod)));
    }

    Party of(NamespaceView view, int number) {
        WorkloadPeer pod = view.pods().get(number);
        return new Party(pod, someone(pod), view.side(Direction.EGRESS, number), view.side(Direction.INGRESS, number));
    }

    Someone someone(WorkloadPeer pod) {
        AsPod asPod = new AsPod(
                pod.namespace(), world.namespaceLabels(pod.namespace()), pod.labels(), !pod.isOnHostNetwork());
        Origin origin = pod.isOnHostNetwork() ? Origin.NODE : Origin.POD;
        List<Cidr> usual = pod.isOnHostNetwork() ? target.nodeCidrs() : target.podCidrs();
        AddressSet possible = pod.addresses().orElseGet(() -> anywhereUnless(usual));
        return new Someone(Optional.of(asPod), new AsAddress(possible, origin), pod.namedPorts());
    }

    /** Addresses outside. */
    public Party of(ExternalPeer outside) {
        return Party.withoutPolicies(outside, address(AddressSet.of(outside.range()), Origin.OUTSIDE));
    }

    /**
     * What the cluster brings.
     *
     * @param peer who
     * @param home the namespace of the workload at the other end; empty when that is no workload
     */
    public Party of(ClusterPeer peer, String home) {
        return switch (peer.role()) {
            case OTHER_POD -> otherPodOf(home);
            case OTHER_NAMESPACE -> podOutsideOf(home);
            case OWN_NODE, OTHER_NODES, API_SERVER -> node(peer);
            case DNS ->
                target.dns()
                        .pods()
                        .map(identity -> whoIs(peer, identity).get(0))
                        .orElseGet(() -> node(peer));
            case INGRESS_CONTROLLER -> unnamedController().get(0);
            case LOAD_BALANCER -> Party.withoutPolicies(peer, client(AddressSet.ALL_IPV4, true));
        };
    }

    /** Any pod of a namespace that was not given. */
    public Party otherPodOf(String namespace) {
        Someone someone = pod(namespace, world.namespaceLabels(namespace), Labels.unknown());
        return world.view(namespace)
                .map(view -> new Party(
                        ClusterPeer.otherPodOf(namespace),
                        someone,
                        view.sideOfOthers(Direction.EGRESS),
                        view.sideOfOthers(Direction.INGRESS)))
                .orElseGet(() -> Party.withoutPolicies(ClusterPeer.otherPodOf(namespace), someone));
    }

    /** Any pod of any namespace but one. */
    public Party podOutsideOf(String namespace) {
        return Party.withoutPolicies(
                ClusterPeer.OTHER_NAMESPACE, pod("", world.anyNamespaceBut(namespace), Labels.unknown()));
    }

    /** A node, own or other, or the API server, which has the address of one. */
    public Party node(ClusterPeer peer) {
        return Party.withoutPolicies(peer, address(anywhereUnless(target.nodeCidrs()), Origin.NODE));
    }

    /** Pods of whom only namespace and some labels are known; the given workloads, if there are any that fit. */
    public List<Party> whoIs(ClusterPeer peer, PodIdentity identity) {
        List<Party> given = world.view(identity.namespace().text()).stream()
                .flatMap(view -> view.selectForService(LabelQuery.of(labels(identity))).sure().stream()
                        .mapToObj(number -> of(view, number)))
                .toList();
        return given.isEmpty() ? List.of(Party.withoutPolicies(peer, someone(identity))) : given;
    }

    /** Who comes from an entry point. */
    public List<Party> entering(ClusterPeer peer, EntryPoint from, Someone anywhere) {
        if (from instanceof EntryPoint.FromPods pods) {
            return whoIs(peer, pods.pods());
        }
        Someone someone = anywhere;
        if (from instanceof EntryPoint.FromAddresses addresses) {
            someone = address(AddressSet.of(addresses.ranges()), Origin.OUTSIDE);
        } else if (from instanceof EntryPoint.FromNodes) {
            someone = address(anywhereUnless(target.nodeCidrs()), Origin.NODE);
        }
        return List.of(Party.withoutPolicies(peer, someone));
    }

    /** A client outside; with a node's address where a node stands in for it. */
    public static Someone client(AddressSet possible, boolean behindNode) {
        return address(possible, behindNode ? Origin.CLIENT_OR_NODE : Origin.OUTSIDE);
    }

    /** A controller that nobody named: a pod elsewhere, in a closed world one without labels. */
    public List<Party> unnamedController() {
        Labels labels = world.setting().closedWorld() ? Labels.exactly(Map.of()) : Labels.unknown();
        return List.of(Party.withoutPolicies(ClusterPeer.INGRESS_CONTROLLER, pod("", labels, labels)));
    }

    private static Map<String, String> labels(PodIdentity identity) {
        Map<String, String> labels = new HashMap<>();
        identity.labels().forEach((key, value) -> labels.put(key.text(), value.text()));
        return labels;
    }

    private Someone someone(PodIdentity identity) {
        Map<String, String> labels = labels(identity);
        String namespace = identity.namespace().text();
        return pod(
                namespace,
                world.namespaceLabels(namespace),
                world.setting().closedWorld() ? Labels.exactly(labels) : Labels.atLeast(labels));
    }

    /** The address of a pod of which nothing is known. */
    AsAddress anyPod() {
        return new AsAddress(anywhereUnless(target.podCidrs()), Origin.POD);
    }

    private Someone pod(String namespace, Labels ofNamespace, Labels labels) {
        return new Someone(Optional.of(new AsPod(namespace, ofNamespace, labels, true)), anyPod(), NamedPorts.UNKNOWN);
    }

    private static Someone address(AddressSet possible, Origin origin) {
        return new Someone(Optional.empty(), new AsAddress(possible, origin), NamedPorts.NONE);
    }

    /** Pods and nodes of unknown address are taken to have an IPv4 address. */
    private static AddressSet anywhereUnless(List<Cidr> known) {
        return known.isEmpty() ? AddressSet.ALL_IPV4 : AddressSet.of(known);
    }
}

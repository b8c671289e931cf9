package io.fairlead.connect;

import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.evidence.Explanation;
import io.fairlead.connect.evidence.Flow;
import io.fairlead.connect.evidence.Verdict;
import io.fairlead.connect.peer.ExternalPeer;
import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.connect.policy.Excluded;
import io.fairlead.connect.service.ServiceTarget;
import io.fairlead.connect.world.Setting;
import io.fairlead.connect.world.World;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests;
import io.fairlead.target.Target;
import io.fairlead.value.Protocol;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who can reach whom, on which ports, and why: the connection matrix of a cluster, from manifests alone.
 *
 * <pre>{@code
 * Connectivity connectivity = Connectivity.of(manifests, target, ConnectOptions.DEFAULTS);
 * connectivity.connections().forEach(System.out::println);
 * }</pre>
 *
 * <p>A value: {@link #with} gives another one and looks again only at namespaces whose objects are other instances. Cells are
 * computed when they are asked for, so that pairs that cannot connect cost neither time nor memory. Safe for use by several threads.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/">Network Policies</a>
 */
public final class Connectivity {
    private final World world;
    private final Matrix matrix;

    private Connectivity(World world) {
        this.world = world;
        this.matrix = new Matrix(world);
    }

    /**
     * The connectivity of objects as a cluster would hold them.
     *
     * @param manifests the objects: workloads, pods, namespaces, policies, Services and routes; others do not matter
     * @param target what the cluster decides
     * @param options what is assumed of objects that were not given
     */
    public static Connectivity of(Manifests manifests, Target target, ConnectOptions options) {
        return new Connectivity(World.of(manifests, new Setting(target, options.closedWorld())));
    }

    /**
     * The connectivity after a change.
     *
     * @param changed all objects; those that are the same instances as before are not looked at again
     */
    public Connectivity with(Manifests changed) {
        return new Connectivity(world.with(changed));
    }

    /**
     * The connectivity with one object in place of another.
     *
     * @param before an object of {@link #manifests()}
     * @param after what takes its place
     */
    @SuppressWarnings("ReferenceEquality") // the instance is meant, not its equals
    public Connectivity replacing(Manifest before, Manifest after) {
        List<Manifest> objects = world.manifests().objects().stream()
                .map(object -> object == before ? after : object)
                .toList();
        return with(new Manifests(objects, world.manifests().flaws()));
    }

    /** The objects. */
    public Manifests manifests() {
        return world.manifests();
    }

    /** What the cluster decides. */
    public Target target() {
        return world.setting().target();
    }

    /**
     * All cells in which something passes or may pass, sorted by caller and called.
     *
     * <p>External ranges with equal connections are merged for each workload. The stream is computed as it is read.
     */
    public Stream<Connection> connections() {
        return matrix.connections();
    }

    /**
     * What is another cell than before, sorted; fast where {@link #with} kept most namespaces.
     *
     * <p>External ranges are compared as they are merged for each workload.
     *
     * @param before the same cluster, earlier
     */
    public List<Difference> differencesFrom(Connectivity before) {
        Set<String> changed = world.changedSince(before.world);
        Map<Difference.Key, Connection> old = new TreeMap<>();
        before.matrix.touching(changed).forEach(cell -> old.put(new Difference.Key(cell.from(), cell.to()), cell));
        Map<Difference.Key, Connection> now = new TreeMap<>();
        matrix.touching(changed).forEach(cell -> now.put(new Difference.Key(cell.from(), cell.to()), cell));
        return Difference.between(old, now);
    }

    /**
     * One cell.
     *
     * @param from who calls
     * @param to who is called; for the same workload, one replica and another
     * @return what passes, possibly nothing
     */
    public Connection between(Peer from, Peer to) {
        return matrix.between(from, to);
    }

    /** The workloads, sorted. */
    public List<WorkloadPeer> workloads() {
        return world.views().stream().flatMap(view -> view.pods().stream()).toList();
    }

    /** All addresses outside, cut at every boundary that a policy mentions, sorted. */
    public List<ExternalPeer> externals() {
        return AddressSet.partition(matrix.mentionedBlocks()).stream()
                .map(ExternalPeer::new)
                .toList();
    }

    /**
     * A peer by its text.
     *
     * @param text as in the output, such as {@code production/backend[Deployment]}; also without the kind where that is clear,
     *     without the namespace where the name is clear, an address or CIDR block, or {@code {ingress-controller}}
     * @return empty when there is none, or more than one
     */
    public Optional<Peer> peer(String text) {
        return new PeerLookup(world).find(text);
    }

    /**
     * Why something passes or not.
     *
     * @param from who calls
     * @param to who is called
     * @param protocol which
     * @param port of the one that is called: for pods the port of the pod, not that of a Service
     * @return the verdict with every policy and rule that decided it, and for a denial what is nearest to allowing it
     */
    public Verdict explain(Peer from, Peer to, Protocol protocol, int port) {
        return new Explanation(world).of(new Flow(from, to, protocol, port), matrix.encounters(from, to));
    }

    /**
     * What answers when a client dials a Service.
     *
     * @param namespace of the Service
     * @param service its name
     * @param protocol that the client speaks
     * @param port that the client dials
     */
    public ServiceTarget dialled(String namespace, String service, Protocol protocol, int port) {
        return matrix.services().dialled(namespace, service, protocol, port);
    }

    /** What the answers take for granted, in a fixed order. */
    public List<String> assumptions() {
        return Assumptions.of(world, !matrix.entrances().routes().isEmpty());
    }

    /** Objects that do not count because they would be half understood, with the reason. */
    public List<Excluded> excluded() {
        return world.excluded();
    }
}

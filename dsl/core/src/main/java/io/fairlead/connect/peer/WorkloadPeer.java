package io.fairlead.connect.peer;

import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.label.Labels;
import io.fairlead.manifest.Workload;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pods that are alike: those of a controller, or bare pods of one owner that policies cannot tell apart.
 *
 * <p>Two peers are equal when they have the same name: namespace, name and kind.
 */
public final class WorkloadPeer implements Peer {
    static final Comparator<WorkloadPeer> ORDER = Comparator.comparing(WorkloadPeer::namespace)
            .thenComparing(WorkloadPeer::name)
            .thenComparing(WorkloadPeer::kind);

    private final String namespace;
    private final String name;
    private final String kind;
    private final List<Workload> members;
    private final Labels labels;
    private final boolean several;
    private final Optional<AddressSet> addresses;
    private final NamedPorts namedPorts;
    private final boolean onHostNetwork;
    private final int hash;

    /**
     * Describes pods.
     *
     * @param namespace where they run
     * @param name of the controller, or of the pod
     * @param kind of the controller, or Pod
     * @param members what was given of them, at least one
     * @param labels what is known of their labels
     * @param several whether more than one can exist at a time
     * @param addresses theirs, if they were given
     */
    public WorkloadPeer(
            String namespace,
            String name,
            String kind,
            List<Workload> members,
            Labels labels,
            boolean several,
            Optional<AddressSet> addresses) {
        this.namespace = namespace;
        this.name = name;
        this.kind = kind;
        this.members = List.copyOf(members);
        this.labels = labels;
        this.several = several;
        this.addresses = addresses;
        this.namedPorts = NamedPorts.of(this.members.get(0).spec());
        this.onHostNetwork = this.members.get(0).spec().hostNetwork().orElse(false);
        this.hash = (namespace + "/" + name + kind).hashCode();
    }

    /** Where they run. */
    public String namespace() {
        return namespace;
    }

    /** The name of the controller, or of the pod. */
    public String name() {
        return name;
    }

    /** The kind of the controller, or Pod. */
    public String kind() {
        return kind;
    }

    /** The objects that make these pods. */
    public List<Workload> members() {
        return members;
    }

    /** What is known of the labels of the pods. */
    public Labels labels() {
        return labels;
    }

    /** Whether more than one pod can exist at a time. */
    public boolean canBeSeveral() {
        return several;
    }

    /** The addresses of the pods, when their status says so. */
    public Optional<AddressSet> addresses() {
        return addresses;
    }

    /** The ports that have a name. */
    public NamedPorts namedPorts() {
        return namedPorts;
    }

    /** Whether the pods have the address of their node. */
    public boolean isOnHostNetwork() {
        return onHostNetwork;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof WorkloadPeer that
                        && namespace.equals(that.namespace)
                        && name.equals(that.name)
                        && kind.equals(that.kind));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** {@code production/backend[Deployment]}. */
    @Override
    public String toString() {
        return namespace + "/" + name + "[" + kind + "]";
    }
}

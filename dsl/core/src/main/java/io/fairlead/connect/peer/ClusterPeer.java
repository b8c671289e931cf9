package io.fairlead.connect.peer;

/**
 * Somebody in the cluster whom no given manifest describes.
 *
 * @param role what it is to the others
 * @param name its text
 */
public record ClusterPeer(Role role, String name) implements Peer {
    /** What somebody in the cluster is to the workloads. */
    public enum Role {
        /** What implements Ingress objects and routes. */
        INGRESS_CONTROLLER,
        /** Who comes through a Service of type LoadBalancer or NodePort. */
        LOAD_BALANCER,
        /** The servers that answer DNS. */
        DNS,
        /** The node that a pod runs on. */
        OWN_NODE,
        /** Every other node. */
        OTHER_NODES,
        /** The API server. */
        API_SERVER,
        /** Any pod of the workload's namespace that was not given. */
        OTHER_POD,
        /** Any pod of another namespace that was not given. */
        OTHER_NAMESPACE
    }

    /** The ingress controller. */
    public static final ClusterPeer INGRESS_CONTROLLER =
            new ClusterPeer(Role.INGRESS_CONTROLLER, "{ingress-controller}");

    /** Clients of load balancers and node ports. */
    public static final ClusterPeer LOAD_BALANCER = new ClusterPeer(Role.LOAD_BALANCER, "{load-balancer}");

    /** The own node. */
    public static final ClusterPeer OWN_NODE = new ClusterPeer(Role.OWN_NODE, "{own-node}");

    /** The other nodes. */
    public static final ClusterPeer OTHER_NODES = new ClusterPeer(Role.OTHER_NODES, "{other-nodes}");

    /** The API server. */
    public static final ClusterPeer API_SERVER = new ClusterPeer(Role.API_SERVER, "{api-server}");

    /** Any pod of another namespace. */
    public static final ClusterPeer OTHER_NAMESPACE = new ClusterPeer(Role.OTHER_NAMESPACE, "{any-other-namespace}");

    /** Any other pod of a namespace. */
    public static ClusterPeer otherPodOf(String namespace) {
        return new ClusterPeer(Role.OTHER_POD, namespace + "/{any-other-pod}");
    }

    @Override
    public String toString() {
        return name;
    }
}

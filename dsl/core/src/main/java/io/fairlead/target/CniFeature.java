package io.fairlead.target;

/** What network plugins differ in, as far as policies are concerned. */
public enum CniFeature {
    /** Network policies have an effect. */
    ENFORCES_POLICIES("enforces"),
    /** {@code NetworkPolicyPort.endPort} is honoured; otherwise only the first port of a range counts. */
    PORT_RANGES("port-ranges"),
    /** SCTP ports can be filtered. */
    SCTP("sctp"),
    /** Policies may name ports instead of numbering them. */
    NAMED_PORTS("named-ports"),
    /** An ipBlock that covers a pod's address matches that pod. */
    IP_BLOCK_PODS("block-pods"),
    /** An ipBlock that covers a node's address matches that node. */
    IP_BLOCK_NODES("block-nodes"),
    /** Selectors see pods on the host network. */
    HOST_NETWORK_PODS("host-pods"),
    /** A pod that is isolated for egress still reaches its own node. */
    OWN_NODE_EGRESS("own-node"),
    /** A Service port must have the same number as the container port for egress policies to work. */
    EQUAL_PORTS("equal-ports");

    private final String text;

    CniFeature(String text) {
        this.text = text;
    }

    /** The feature's name in tables. */
    @Override
    public String toString() {
        return text;
    }
}

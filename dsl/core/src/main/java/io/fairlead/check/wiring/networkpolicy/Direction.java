package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.kubernetes.networking.v1.PolicyType;

/** Which way traffic goes, seen from the pods that a policy selects. */
enum Direction {
    INGRESS(PolicyType.INGRESS, "ingress", "from"),
    EGRESS(PolicyType.EGRESS, "egress", "to");

    private final PolicyType type;
    private final String rules;
    private final String peers;

    Direction(PolicyType type, String rules, String peers) {
        this.type = type;
        this.rules = rules;
        this.peers = peers;
    }

    PolicyType type() {
        return type;
    }

    /** The field of a policy that holds the rules. */
    String rules() {
        return rules;
    }

    /** The field of a rule that holds the peers. */
    String peers() {
        return peers;
    }

    Direction other() {
        return this == INGRESS ? EGRESS : INGRESS;
    }
}

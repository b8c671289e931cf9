package io.fairlead.connect.policy;

/** The direction of traffic, as seen from the pod that a policy selects. */
public enum Direction {
    /** Out of the pod. */
    EGRESS("Egress", "egress", "to"),
    /** Into the pod. */
    INGRESS("Ingress", "ingress", "from");

    private final String text;
    private final String rules;
    private final String peers;

    Direction(String text, String rules, String peers) {
        this.text = text;
        this.rules = rules;
        this.peers = peers;
    }

    /** The field of a policy that holds the rules. */
    public String rulesField() {
        return rules;
    }

    /** The field of a rule that holds the peers. */
    public String peersField() {
        return peers;
    }

    /** As {@code policyTypes} spells it. */
    @Override
    public String toString() {
        return text;
    }
}

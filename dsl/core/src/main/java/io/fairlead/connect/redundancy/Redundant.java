package io.fairlead.connect.redundancy;

import io.fairlead.manifest.Manifest;
import io.fairlead.value.FieldPath;

/**
 * A part of a policy that could be dropped without any connection changing.
 *
 * @param part how much of it
 * @param policy the policy
 * @param path the part
 */
public record Redundant(Part part, Manifest policy, FieldPath path) {
    /** How much of a policy. */
    public enum Part {
        /** The policy as a whole. */
        POLICY("policy"),
        /** A rule. */
        RULE("rule"),
        /** A peer of a rule. */
        PEER("peer"),
        /** A port of a rule. */
        PORT("port");

        private final String text;

        Part(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** {@code rule shop/NetworkPolicy/web spec.ingress[1]}. */
    @Override
    public String toString() {
        return part + " " + policy.subject() + (path.isRoot() ? "" : " " + path);
    }
}

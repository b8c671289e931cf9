package io.fairlead.connect.policy;

import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.label.LabelQuery;
import io.fairlead.value.FieldPath;
import java.util.Optional;

/** Whom a rule names. */
public sealed interface RulePeer {
    /** Where it stands in the policy. */
    FieldPath path();

    /**
     * Pods by labels.
     *
     * @param path where it stands
     * @param namespaces which namespaces; empty for that of the policy
     * @param pods which of their pods
     */
    record Pods(FieldPath path, Optional<LabelQuery> namespaces, LabelQuery pods) implements RulePeer {}

    /**
     * Addresses.
     *
     * @param path where it stands
     * @param addresses the block without its exceptions
     */
    record Block(FieldPath path, AddressSet addresses) implements RulePeer {}
}

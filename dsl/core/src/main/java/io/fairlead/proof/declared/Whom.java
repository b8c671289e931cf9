package io.fairlead.proof.declared;

import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.label.LabelQuery;
import io.fairlead.connect.label.Match;
import io.fairlead.connect.policy.Finding;
import io.fairlead.connect.policy.Meeting;
import io.fairlead.connect.policy.RulePeer;
import io.fairlead.value.FieldPath;
import java.util.Map;
import java.util.Optional;

/** Whom a declaration means. */
public sealed interface Whom {
    /** Whether somebody is meant. */
    Finding meets(Counterpart somebody, Meeting meeting);

    /** Everybody: every pod, node and address. */
    record Everyone() implements Whom {
        @Override
        public Finding meets(Counterpart somebody, Meeting meeting) {
            return Finding.YES;
        }
    }

    /**
     * The pods of a tier, and those that carry its identity.
     *
     * @param identity the tier
     */
    record OfTier(Identity identity) implements Whom {
        @Override
        public Finding meets(Counterpart somebody, Meeting meeting) {
            if (somebody.tier().isPresent()) {
                return somebody.tier().get().equals(identity.tier()) ? Finding.YES : Finding.NO;
            }
            return new Pods(identity.namespace(), identity.labels()).meets(somebody, meeting);
        }
    }

    /**
     * Pods by namespace and labels.
     *
     * @param namespace its name
     * @param labels what they all carry
     */
    record Pods(String namespace, Map<String, String> labels) implements Whom {
        private static final String NAME = "kubernetes.io/metadata.name";

        /** Copies the labels. */
        public Pods {
            labels = Map.copyOf(labels);
        }

        @Override
        public Finding meets(Counterpart somebody, Meeting meeting) {
            RulePeer.Pods peer = new RulePeer.Pods(
                    FieldPath.root(), Optional.of(LabelQuery.of(Map.of(NAME, namespace))), LabelQuery.of(labels));
            return meeting.meet(peer, namespace, somebody.someone());
        }

        /** Whether somebody is surely meant. */
        public boolean isSurely(Counterpart somebody, Meeting meeting) {
            return meets(somebody, meeting).match() == Match.YES;
        }
    }

    /**
     * Addresses.
     *
     * @param addresses which
     */
    record Addresses(AddressSet addresses) implements Whom {
        @Override
        public Finding meets(Counterpart somebody, Meeting meeting) {
            return addresses.isEmpty()
                    ? Finding.NO
                    : meeting.meet(new RulePeer.Block(FieldPath.root(), addresses), "", somebody.someone());
        }
    }
}

package io.fairlead.connect.redundancy;

import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.label.Match;
import io.fairlead.connect.peer.NamedPorts;
import io.fairlead.connect.peer.Someone;
import io.fairlead.connect.policy.Meeting;
import io.fairlead.connect.policy.PolicyRule;
import io.fairlead.connect.policy.RulePeer;
import io.fairlead.connect.policy.RulePort;
import io.fairlead.connect.port.PortSet;
import java.util.List;

/**
 * What a rule, or a part of it, surely lets through.
 *
 * @param everybody whether it is for everybody
 * @param peers whom it names
 * @param namespace of the policy
 * @param ports the ports, by number
 */
record Grant(boolean everybody, List<RulePeer> peers, String namespace, PortSet ports) {
    static Grant of(PolicyRule rule) {
        return new Grant(
                rule.isForEverybody(),
                rule.peers(),
                rule.policy().namespace(),
                rule.on(NamedPorts.NONE).allowed());
    }

    /** The rule without one of its peers: that very one, for an equal one beside it may stay. */
    @SuppressWarnings("ReferenceEquality")
    static Grant without(PolicyRule rule, RulePeer peer) {
        List<RulePeer> rest = rule.peers().stream().filter(one -> one != peer).toList();
        return new Grant(
                false, rest, rule.policy().namespace(), rule.on(NamedPorts.NONE).allowed());
    }

    /** The rule without one of its ports: that very one, for an equal one beside it may stay. */
    @SuppressWarnings("ReferenceEquality")
    static Grant without(PolicyRule rule, RulePort port) {
        PortSet rest = rule.ports().stream()
                .filter(one -> one != port)
                .map(one -> one.on(NamedPorts.NONE).allowed())
                .reduce(PortSet.NONE, PortSet::plus);
        return new Grant(rule.isForEverybody(), rule.peers(), rule.policy().namespace(), rest);
    }

    boolean isFor(Someone who, Meeting meeting) {
        return everybody
                || peers.stream()
                        .anyMatch(peer -> meeting.meet(peer, namespace, who).match() == Match.YES);
    }

    AddressSet addresses() {
        return everybody
                ? AddressSet.ALL
                : peers.stream()
                        .filter(RulePeer.Block.class::isInstance)
                        .map(peer -> ((RulePeer.Block) peer).addresses())
                        .reduce(AddressSet.NONE, AddressSet::plus);
    }
}

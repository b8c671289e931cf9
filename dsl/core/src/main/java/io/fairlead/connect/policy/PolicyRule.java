package io.fairlead.connect.policy;

import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.peer.NamedPorts;
import io.fairlead.connect.port.Allowance;
import io.fairlead.value.FieldPath;
import java.util.List;

/** One rule of a policy: peers and ports, both of which must fit. */
public final class PolicyRule {
    private final Policy policy;
    private final Direction direction;
    private final FieldPath path;
    private final List<RulePeer> peers;
    private final List<RulePort> ports;
    private final List<RulePeer.Pods> pods;
    private final AddressSet blocks;
    private final boolean naming;
    private final Allowance numbers;

    PolicyRule(Policy policy, Direction direction, FieldPath path, List<RulePeer> peers, List<RulePort> ports) {
        this.policy = policy;
        this.direction = direction;
        this.path = path;
        this.peers = List.copyOf(peers);
        this.ports = List.copyOf(ports);
        this.pods = peers.stream()
                .filter(RulePeer.Pods.class::isInstance)
                .map(RulePeer.Pods.class::cast)
                .toList();
        this.blocks = union(peers);
        this.naming = ports.stream().anyMatch(port -> port.name().isPresent());
        this.numbers = ports.isEmpty() ? Allowance.EVERYTHING : union(ports, NamedPorts.NONE);
    }

    /** The policy that it is part of. */
    public Policy policy() {
        return policy;
    }

    /** Whom it concerns: those who come, or those who are called. */
    public Direction direction() {
        return direction;
    }

    /** Where it stands in the policy. */
    public FieldPath path() {
        return path;
    }

    /** The peers as they stand there; empty for everybody. */
    public List<RulePeer> peers() {
        return peers;
    }

    /** The ports as they stand there; empty for all. */
    public List<RulePort> ports() {
        return ports;
    }

    /** The peers that are pods. */
    public List<RulePeer.Pods> pods() {
        return pods;
    }

    /** The addresses of all blocks together. */
    public AddressSet blocks() {
        return blocks;
    }

    /** Whether it is for everybody. */
    public boolean isForEverybody() {
        return peers.isEmpty();
    }

    /** Whether it names peers of other namespaces, or might. */
    public boolean reachesOutside() {
        return peers.isEmpty()
                || pods.stream().anyMatch(peer -> peer.namespaces().isPresent());
    }

    /** The ports it lets through to somebody with these named ports. */
    public Allowance on(NamedPorts destination) {
        return naming ? union(ports, destination) : numbers;
    }

    private static Allowance union(List<RulePort> ports, NamedPorts destination) {
        Allowance all = Allowance.NOTHING;
        for (RulePort port : ports) {
            all = all.or(port.on(destination));
        }
        return all;
    }

    private static AddressSet union(List<RulePeer> peers) {
        AddressSet all = AddressSet.NONE;
        for (RulePeer peer : peers) {
            if (peer instanceof RulePeer.Block block) {
                all = all.plus(block.addresses());
            }
        }
        return all;
    }
}

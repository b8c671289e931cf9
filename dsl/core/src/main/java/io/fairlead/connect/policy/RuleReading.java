package io.fairlead.connect.policy;

import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.label.LabelQuery;
import io.fairlead.kubernetes.networking.v1.IPBlock;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyEgressRule;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyIngressRule;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPeer;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPort;
import io.fairlead.target.Cni;
import io.fairlead.value.Cidr;
import io.fairlead.value.FieldPath;
import io.fairlead.value.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Understands the rules of a policy. */
final class RuleReading {
    private static final FieldPath SPEC = FieldPath.of("spec");

    private final PortReading ports;

    RuleReading(Cni cni) {
        this.ports = new PortReading(cni);
    }

    /** A rule that does not know its policy yet. */
    record Draft(Direction direction, FieldPath path, List<RulePeer> peers, List<RulePort> ports) {
        PolicyRule of(Policy policy) {
            return new PolicyRule(policy, direction, path, peers, ports);
        }
    }

    List<Draft> ingress(List<NetworkPolicyIngressRule> rules) throws NotUnderstoodException {
        List<Draft> out = new ArrayList<>();
        for (NetworkPolicyIngressRule rule : rules) {
            out.add(rule(Direction.INGRESS, out.size(), rule.from(), rule.ports()));
        }
        return out;
    }

    List<Draft> egress(List<NetworkPolicyEgressRule> rules) throws NotUnderstoodException {
        List<Draft> out = new ArrayList<>();
        for (NetworkPolicyEgressRule rule : rules) {
            out.add(rule(Direction.EGRESS, out.size(), rule.to(), rule.ports()));
        }
        return out;
    }

    private Draft rule(Direction direction, int index, List<NetworkPolicyPeer> peers, List<NetworkPolicyPort> given)
            throws NotUnderstoodException {
        FieldPath path = SPEC.field(direction.rulesField()).index(index);
        List<RulePeer> readPeers = new ArrayList<>();
        for (NetworkPolicyPeer peer : peers) {
            readPeers.add(peer(peer, path.field(direction.peersField()).index(readPeers.size())));
        }
        List<RulePort> readPorts = new ArrayList<>();
        for (NetworkPolicyPort port : given) {
            readPorts.add(ports.read(port, path.field("ports").index(readPorts.size())));
        }
        return new Draft(direction, path, readPeers, readPorts);
    }

    private static RulePeer peer(NetworkPolicyPeer peer, FieldPath path) throws NotUnderstoodException {
        boolean selects =
                peer.podSelector().isPresent() || peer.namespaceSelector().isPresent();
        if (peer.ipBlock().isPresent() == selects) {
            throw new NotUnderstoodException(
                    path, selects ? "may not specify both ipBlock and another peer" : "must specify a peer");
        }
        if (peer.ipBlock().isPresent()) {
            return block(peer.ipBlock().get(), path);
        }
        Optional<LabelQuery> namespaces = peer.namespaceSelector().isPresent()
                ? Optional.of(PolicyReading.query(peer.namespaceSelector().get(), path.field("namespaceSelector")))
                : Optional.empty();
        LabelQuery pods = peer.podSelector().isPresent()
                ? PolicyReading.query(peer.podSelector().get(), path.field("podSelector"))
                : LabelQuery.ANY;
        return new RulePeer.Pods(path, namespaces, pods);
    }

    private static RulePeer block(IPBlock block, FieldPath path) throws NotUnderstoodException {
        FieldPath at = path.field("ipBlock");
        Cidr outer = range(block.cidr(), at.field("cidr"));
        AddressSet addresses = AddressSet.of(outer);
        for (int i = 0; i < block.except().size(); i++) {
            FieldPath here = at.field("except").index(i);
            Cidr inner = range(block.except().get(i), here);
            if (!outer.contains(inner) || outer.equals(inner)) {
                throw new NotUnderstoodException(here, "must be a strict subset of cidr");
            }
            addresses = addresses.minus(AddressSet.of(inner));
        }
        return new RulePeer.Block(path, addresses);
    }

    /** Bits behind the prefix were taken by servers before 1.36 and are ignored by every plugin. */
    private static Cidr range(String text, FieldPath path) throws NotUnderstoodException {
        try {
            return Cidr.parse(text);
        } catch (InvalidValueException bad) {
            if (text.indexOf('/') > 0 && bad.suggestion().isPresent()) {
                return Cidr.parse(bad.suggestion().get());
            }
            throw new NotUnderstoodException(path, String.valueOf(bad.getMessage()));
        }
    }
}

package io.fairlead.connect.redundancy;

import io.fairlead.connect.address.AddressRange;
import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.label.Labels;
import io.fairlead.connect.peer.NamedPorts;
import io.fairlead.connect.peer.Someone;
import io.fairlead.connect.peer.Someone.AsAddress;
import io.fairlead.connect.peer.Someone.AsPod;
import io.fairlead.connect.peer.Someone.Origin;
import io.fairlead.connect.policy.Meeting;
import io.fairlead.connect.port.PortSet;
import io.fairlead.connect.witness.LabelWitness;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPeer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether everybody whom a peer means is let through by others, on the same ports. */
record Coverage(List<Grant> others, Meeting meeting, String namespace) {
    private static final String NAME_LABEL = "kubernetes.io/metadata.name";
    private static final LabelSelector EVERYTHING = LabelSelector.builder().build();

    /** Everybody is covered by everybody only. */
    boolean ofEverybody(PortSet ports) {
        return others.stream()
                .filter(Grant::everybody)
                .map(Grant::ports)
                .reduce(PortSet.NONE, PortSet::plus)
                .containsAll(ports);
    }

    boolean of(AddressSet addresses, PortSet ports) {
        return AddressSet.partition(others.stream().map(Grant::addresses).toList()).stream()
                .filter(range -> !AddressSet.of(range).isDisjointFrom(addresses))
                .allMatch(range -> at(range).containsAll(ports));
    }

    private PortSet at(AddressRange range) {
        AddressSet here = AddressSet.of(range);
        return others.stream()
                .filter(grant -> grant.addresses().containsAll(here))
                .map(Grant::ports)
                .reduce(PortSet.NONE, PortSet::plus);
    }

    /** Who has at least the labels of a witness is meant by every rule that surely means the witness. */
    boolean of(NetworkPolicyPeer peer, PortSet ports) {
        List<Map<String, String>> pods = LabelWitness.of(peer.podSelector().orElse(EVERYTHING));
        List<Map<String, String>> namespaces =
                peer.namespaceSelector().map(LabelWitness::of).orElseGet(() -> List.of(Map.of(NAME_LABEL, namespace)));
        return !pods.isEmpty()
                && !namespaces.isEmpty()
                && namespaces.stream().allMatch(home -> pods.stream().allMatch(pod -> of(home, pod, ports)));
    }

    private boolean of(Map<String, String> home, Map<String, String> pod, PortSet ports) {
        Someone who = new Someone(
                Optional.of(new AsPod(home.getOrDefault(NAME_LABEL, ""), labels(home), labels(pod), true)),
                new AsAddress(AddressSet.ALL, Origin.POD),
                NamedPorts.UNKNOWN);
        return others.stream()
                .filter(grant -> grant.isFor(who, meeting))
                .map(Grant::ports)
                .reduce(PortSet.NONE, PortSet::plus)
                .containsAll(ports);
    }

    /** A key that only has to exist has a value that nobody knows. */
    private static Labels labels(Map<String, String> witness) {
        Map<String, String> known = new HashMap<>(witness);
        known.values().removeIf(LabelWitness.ANY_VALUE::equals);
        return Labels.atLeast(known)
                .adding(witness.entrySet().stream()
                        .filter(label -> label.getValue().equals(LabelWitness.ANY_VALUE))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}

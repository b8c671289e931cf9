package io.fairlead.connect.world;

import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.label.Labels;
import io.fairlead.connect.peer.NamedPorts;
import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.kubernetes.core.v1.Pod;
import io.fairlead.kubernetes.core.v1.PodIP;
import io.fairlead.kubernetes.core.v1.PodStatus;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Workload;
import io.fairlead.value.InvalidValueException;
import io.fairlead.value.IpAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The workloads of a namespace: controllers with their templates, and bare pods by their owner.
 *
 * <p>Bare pods of one owner are one workload as long as neither policies nor Services can tell them apart; then it has the owner's
 * name. Otherwise each group has the name of its first pod.
 */
final class PodGroups {
    private final String namespace;
    private final Set<String> relevantKeys;
    private final Copies copies;
    private final Owners owners;
    private final List<WorkloadPeer> peers = new ArrayList<>();
    private boolean sensitive;

    /** What makes pods alike. */
    private record Likeness(Map<String, String> labels, NamedPorts ports, boolean onHostNetwork) {}

    PodGroups(String namespace, List<Manifest> objects, List<Workload> workloads, Set<String> relevantKeys) {
        this.namespace = namespace;
        this.relevantKeys = relevantKeys;
        this.copies = new Copies(objects);
        this.owners = new Owners(objects);
        Map<Owners.Owner, List<Workload>> byOwner = new LinkedHashMap<>();
        for (Workload workload : workloads) {
            byOwner.computeIfAbsent(owners.of(workload.manifest()), owner -> new ArrayList<>())
                    .add(workload);
        }
        byOwner.forEach(this::group);
    }

    /** The workloads, sorted. */
    List<WorkloadPeer> peers() {
        return peers.stream().sorted().distinct().toList();
    }

    /** Whether other policies elsewhere could change what belongs together. */
    boolean isSensitiveToKeys() {
        return sensitive;
    }

    private void group(Owners.Owner owner, List<Workload> members) {
        Optional<Workload> root = members.stream()
                .filter(one -> one.kind().equals(owner.kind()) && one.name().equals(owner.name()))
                .findFirst();
        if (root.isPresent()) {
            peers.add(peer(root.get().name(), root.get().kind(), List.of(root.get())));
            members.stream()
                    .filter(one -> !madeBy(root.get(), one))
                    .forEach(one -> peers.add(peer(one.name(), one.kind(), List.of(one))));
        } else {
            orphans(owner, members);
        }
    }

    private static boolean madeBy(Workload template, Workload pod) {
        return pod.labels().entrySet().containsAll(template.labels().entrySet());
    }

    private void orphans(Owners.Owner owner, List<Workload> members) {
        Map<Likeness, List<Workload>> alike = new LinkedHashMap<>();
        members.stream()
                .sorted(Comparator.comparing(Workload::name).thenComparing(Workload::kind))
                .forEach(one -> alike.computeIfAbsent(likeness(one), key -> new ArrayList<>())
                        .add(one));
        sensitive |= members.stream().map(Workload::labels).distinct().count() > 1;
        for (List<Workload> group : alike.values()) {
            Workload first = group.get(0);
            peers.add(
                    alike.size() == 1
                            ? peer(owner.name(), owner.kind(), group)
                            : peer(first.name(), first.kind(), group));
        }
    }

    private Likeness likeness(Workload workload) {
        Map<String, String> labels = new TreeMap<>(workload.labels());
        labels.keySet().retainAll(relevantKeys);
        return new Likeness(
                labels,
                NamedPorts.of(workload.spec()),
                workload.spec().hostNetwork().orElse(false));
    }

    private WorkloadPeer peer(String name, String kind, List<Workload> members) {
        boolean several = members.size() > 1 || members.stream().anyMatch(copies::canBeSeveral);
        return new WorkloadPeer(namespace, name, kind, members, labels(members), several, addresses(members));
    }

    /** What several pods have in common, which is all that anybody asks about. */
    private static Labels labels(List<Workload> members) {
        Labels first = ControllerLabels.of(members.get(0));
        Map<String, String> common = new HashMap<>(first.known());
        members.forEach(one ->
                common.entrySet().retainAll(ControllerLabels.of(one).known().entrySet()));
        return Labels.exactly(common).adding(first.added());
    }

    private static Optional<AddressSet> addresses(List<Workload> members) {
        AddressSet all = AddressSet.NONE;
        for (Workload member : members) {
            AddressSet here = addresses(member);
            if (here.isEmpty()) {
                return Optional.empty();
            }
            all = all.plus(here);
        }
        return Optional.of(all);
    }

    private static AddressSet addresses(Workload member) {
        if (!(member.manifest().resource() instanceof Pod pod)) {
            return AddressSet.NONE;
        }
        return pod.status()
                .map(status -> texts(status)
                        .flatMap(text -> address(text).stream())
                        .map(AddressSet::of)
                        .reduce(AddressSet.NONE, AddressSet::plus))
                .orElse(AddressSet.NONE);
    }

    private static Stream<String> texts(PodStatus status) {
        return Stream.concat(status.podIP().stream(), status.podIPs().stream().map(PodIP::ip));
    }

    private static Optional<IpAddress> address(String text) {
        try {
            return Optional.of(IpAddress.parse(text));
        } catch (InvalidValueException notAnAddress) {
            return Optional.empty();
        }
    }
}

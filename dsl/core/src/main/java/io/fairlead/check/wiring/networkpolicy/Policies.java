package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.check.wiring.pod.Pods;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import io.fairlead.manifest.Selector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The network policies that were given, by the pods that they select. */
final class Policies {
    private final Cluster cluster;
    private final List<Policy> all;
    private final Map<String, List<Policy>> byNamespace = new LinkedHashMap<>();
    private final Map<Key, List<Policy>> byKey = new HashMap<>();
    private final Map<Pod, List<Policy>> selecting = new HashMap<>();

    /** A namespace and a pair that pods must carry; empty for policies that demand none. */
    private record Key(String namespace, Optional<Map.Entry<String, String>> label) {}

    private Policies(Cluster cluster) {
        this.cluster = cluster;
        this.all = cluster.of(NetworkPolicy.class).map(Policy::of).toList();
        for (Policy policy : all) {
            byNamespace
                    .computeIfAbsent(policy.namespace(), n -> new ArrayList<>())
                    .add(policy);
            Optional<Map.Entry<String, String>> label =
                    policy.selector().matchLabels().entrySet().stream().min(Map.Entry.comparingByKey());
            byKey.computeIfAbsent(new Key(policy.namespace(), label), k -> new ArrayList<>())
                    .add(policy);
        }
    }

    static Policies of(Cluster cluster) {
        return cluster.view(Policies.class, Policies::new);
    }

    Cluster cluster() {
        return cluster;
    }

    Pods pods() {
        return Pods.of(cluster);
    }

    List<Policy> all() {
        return all;
    }

    /** By namespace, in order. */
    Map<String, List<Policy>> byNamespace() {
        return byNamespace;
    }

    List<Policy> in(String namespace) {
        return byNamespace.getOrDefault(namespace, List.of());
    }

    /** The policies that select a pod, in order; never those on the network of its node, which they do not bind. */
    List<Policy> selecting(Pod pod) {
        return pod.isKnown() ? selecting.computeIfAbsent(pod, this::find) : find(pod);
    }

    private List<Policy> find(Pod pod) {
        if (pod.isOnHostNetwork()) {
            return List.of();
        }
        Stream<Key> keys = pod.labels().entrySet().stream().map(label -> new Key(pod.namespace(), Optional.of(label)));
        return Stream.concat(Stream.of(new Key(pod.namespace(), Optional.empty())), keys)
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .filter(policy -> Selector.selects(policy.selector(), pod.labels()))
                .toList();
    }

    /** The pods that a policy selects, or those that its labels tell of when none of them was given. */
    Stream<Pod> subjects(Policy policy) {
        return orAssumed(policy.namespace(), policy.selector(), pods().select(policy.namespace(), policy.selector()));
    }

    /** The pods of one namespace that a selector selects, or those that its labels tell of when none of them was given. */
    Stream<Pod> orAssumed(String namespace, LabelSelector selector, Stream<Pod> known) {
        List<Pod> found = known.limit(MOST_PODS).toList();
        boolean assumed = found.isEmpty()
                && !cluster.isClosedWorld()
                && !selector.matchLabels().isEmpty();
        return assumed ? Stream.of(Pod.assumed(namespace, selector.matchLabels())) : found.stream();
    }

    /** Beyond so many pods of one selector the next one says nothing new. */
    static final int MOST_PODS = 200;

    /** Whether a policy selects the pods in a direction. */
    boolean isIsolated(Pod pod, Direction direction) {
        return selecting(pod).stream().anyMatch(policy -> policy.isolates(direction));
    }

    /** The first policy that shuts the pods in a direction. */
    Optional<Policy> isolating(Pod pod, Direction direction) {
        return selecting(pod).stream()
                .filter(policy -> policy.isolates(direction))
                .findFirst();
    }
}

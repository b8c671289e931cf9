package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.NamedServices;
import io.fairlead.check.wiring.pod.Pod;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which pods look up names, as far as policies and variables show it. */
final class NameNeed {
    private final Policies policies;
    private final Set<Pod> clients = new LinkedHashSet<>();
    private final Map<String, Pod> assumed = new LinkedHashMap<>();

    NameNeed(Policies policies) {
        this.policies = policies;
        PortDestinations named = new PortDestinations(policies);
        for (Policy policy : policies.all()) {
            policy.rules(Direction.INGRESS)
                    .flatMap(rule -> rule.peers().stream())
                    .filter(Peer::namesPods)
                    .flatMap(named::pods)
                    .forEach(this::add);
        }
    }

    private void add(Pod client) {
        if (client.isKnown()) {
            clients.add(client);
        } else {
            assumed.putIfAbsent(client.namespace() + " " + client, client);
        }
    }

    /** The pods that were given, and those that others let in. */
    Stream<Pod> candidates() {
        return Stream.concat(policies.pods().all().stream(), assumed.values().stream());
    }

    /** Whether a pod is a client of something that has a name. */
    boolean isClient(Pod pod) {
        return !pod.isKnown()
                || clients.contains(pod)
                || policies.selecting(pod).stream()
                        .flatMap(policy -> policy.rules(Direction.EGRESS))
                        .anyMatch(NameNeed::isByName)
                || NamedServices.of(policies.cluster(), pod).findAny().isPresent();
    }

    /** Pods are called by the names of their Services, and hosts of the internet by their own. */
    private static boolean isByName(PolicyRule rule) {
        return !DnsPorts.isOnlyDns(rule)
                && (rule.peers().isEmpty()
                        || rule.peers().stream().anyMatch(peer -> !peer.isBlock() || peer.isEveryAddress()));
    }
}

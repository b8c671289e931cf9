package io.fairlead.connect.policy;

import io.fairlead.connect.label.LabelQuery;
import io.fairlead.manifest.Manifest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A policy that was understood as a whole. */
public final class Policy {
    private final Manifest manifest;
    private final LabelQuery pods;
    private final Set<Direction> directions;
    private final Map<Direction, List<PolicyRule>> rules;
    private final Set<String> podKeys;

    Policy(
            Manifest manifest,
            LabelQuery pods,
            Set<Direction> directions,
            Function<Policy, Map<Direction, List<PolicyRule>>> rules) {
        this.manifest = manifest;
        this.pods = pods;
        this.directions = Set.copyOf(directions);
        this.rules = Map.copyOf(rules.apply(this));
        this.podKeys = Set.copyOf(keys());
    }

    /** The object. */
    public Manifest manifest() {
        return manifest;
    }

    /** The namespace whose pods it selects from. */
    public String namespace() {
        return manifest.namespace();
    }

    /** Which pods it selects. */
    public LabelQuery pods() {
        return pods;
    }

    /** Whether the pods that it selects are isolated in a direction. */
    public boolean isolates(Direction direction) {
        return directions.contains(direction);
    }

    /** The rules that count in a direction; rules of a direction that it does not isolate are dead. */
    public List<PolicyRule> rules(Direction direction) {
        return isolates(direction) ? rules.getOrDefault(direction, List.of()) : List.of();
    }

    /** The label keys of pods that the policy asks about. */
    public Set<String> podKeys() {
        return podKeys;
    }

    private Set<String> keys() {
        Set<String> keys = new HashSet<>(pods.keys());
        for (Direction direction : directions) {
            rules(direction)
                    .forEach(rule ->
                            rule.pods().forEach(peer -> keys.addAll(peer.pods().keys())));
        }
        return keys;
    }

    /** {@code production/NetworkPolicy/backend}. */
    @Override
    public String toString() {
        return manifest.subject().toString();
    }
}

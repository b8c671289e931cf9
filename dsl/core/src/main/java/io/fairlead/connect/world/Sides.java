package io.fairlead.connect.world;

import io.fairlead.connect.label.Labels;
import io.fairlead.connect.label.Match;
import io.fairlead.connect.label.Selection;
import io.fairlead.connect.policy.Direction;
import io.fairlead.connect.policy.Policy;
import io.fairlead.target.Support;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Finds the policies of every pod of a namespace, by asking the policies instead of the pods. */
final class Sides {
    private Sides() {}

    /** What decides a side. */
    private record Key(List<Policy> sure, List<Policy> unsure) {
        Key() {
            this(new ArrayList<>(1), new ArrayList<>(0));
        }
    }

    static List<Side> of(Direction direction, NamespaceView view) {
        List<Key> keys = IntStream.range(0, view.pods().size())
                .mapToObj(pod -> new Key())
                .toList();
        if (view.cni().enforcesPolicies() != Support.NO) {
            for (Policy policy : view.policies()) {
                if (policy.isolates(direction)) {
                    Selection selection = view.select(policy.pods());
                    each(selection.sure(), pod -> keys.get(pod).sure().add(policy));
                    each(selection.unsure(), pod -> keys.get(pod).unsure().add(policy));
                }
            }
        }
        Map<Key, Side> shared = new HashMap<>();
        return keys.stream()
                .map(key -> shared.computeIfAbsent(key, one -> side(direction, one)))
                .toList();
    }

    /** The side of a pod of which nothing is known but its namespace. */
    static Side ofAnyPod(Direction direction, NamespaceView view) {
        Key key = new Key();
        if (view.cni().enforcesPolicies() != Support.NO) {
            for (Policy policy : view.policies()) {
                Match match = policy.isolates(direction) ? policy.pods().matches(Labels.unknown()) : Match.NO;
                if (match != Match.NO) {
                    (match == Match.YES ? key.sure() : key.unsure()).add(policy);
                }
            }
        }
        return side(direction, key);
    }

    private static Side side(Direction direction, Key key) {
        return key.sure().isEmpty() && key.unsure().isEmpty()
                ? Side.OPEN
                : new Side(direction, key.sure(), key.unsure());
    }

    private static void each(BitSet pods, IntConsumer action) {
        pods.stream().forEach(action);
    }
}

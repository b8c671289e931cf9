package io.fairlead.connect.label;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the things that a query selects by looking up its keys and values instead of trying every thing. */
public final class LabelIndex {
    private static final BitSet NONE = new BitSet();

    private final int size;
    private final List<Labels> labels;
    private final Map<String, Map<String, BitSet>> byValue = new HashMap<>();
    private final Map<String, BitSet> byKey = new HashMap<>();
    private final Map<String, BitSet> byAddedKey = new HashMap<>();
    private final BitSet incomplete = new BitSet();
    private final Map<LabelQuery, Selection> answers = new ConcurrentHashMap<>();

    /**
     * Indexes things by their labels.
     *
     * @param labels those of each thing
     */
    public LabelIndex(List<Labels> labels) {
        this.size = labels.size();
        this.labels = List.copyOf(labels);
        for (int i = 0; i < size; i++) {
            add(i, labels.get(i));
        }
    }

    private void add(int index, Labels one) {
        incomplete.set(index, !one.complete());
        one.added()
                .forEach(key ->
                        byAddedKey.computeIfAbsent(key, k -> new BitSet()).set(index));
        one.known().forEach((key, value) -> {
            byKey.computeIfAbsent(key, k -> new BitSet()).set(index);
            byValue.computeIfAbsent(key, k -> new HashMap<>())
                    .computeIfAbsent(value, v -> new BitSet())
                    .set(index);
        });
    }

    /** What a query selects; the answer is kept, and its sets must not be changed. */
    public Selection select(LabelQuery query) {
        Selection known = answers.get(query);
        if (known == null) {
            known = compute(query);
            answers.put(query, known);
        }
        return known;
    }

    private Selection compute(LabelQuery query) {
        BitSet sure = new BitSet(size);
        sure.set(0, size);
        query.requirements().forEach((key, requirement) -> sure.and(matching(key, requirement)));
        BitSet unsure = new BitSet();
        BitSet vague = vague(query);
        for (int i = vague.nextSetBit(0); i >= 0; i = vague.nextSetBit(i + 1)) {
            Match match = query.matches(labels.get(i));
            sure.set(i, match == Match.YES);
            unsure.set(i, match == Match.DEPENDS);
        }
        return new Selection(sure, unsure);
    }

    /** Those that must be asked one by one. */
    private BitSet vague(LabelQuery query) {
        BitSet out = (BitSet) incomplete.clone();
        query.keys().forEach(key -> out.or(byAddedKey.getOrDefault(key, NONE)));
        return out;
    }

    private BitSet matching(String key, Requirement requirement) {
        BitSet out = new BitSet(size);
        Map<String, BitSet> values = byValue.getOrDefault(key, Map.of());
        requirement.values().forEach(value -> out.or(values.getOrDefault(value, NONE)));
        if (requirement.others()) {
            BitSet rest = (BitSet) byKey.getOrDefault(key, NONE).clone();
            rest.andNot(out);
            out.clear();
            out.or(rest);
        }
        if (requirement.absent()) {
            BitSet without = new BitSet(size);
            without.set(0, size);
            without.andNot(byKey.getOrDefault(key, NONE));
            out.or(without);
        }
        return out;
    }
}

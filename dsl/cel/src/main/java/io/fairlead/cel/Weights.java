package io.fairlead.cel;

import io.fairlead.cel.function.UnknownOutcomeException;
import io.fairlead.check.custom.rule.RuleEffort;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

/** How much work it is to look at a value: every step of an evaluation pays for the values that come out of it. */
final class Weights {
    private static final int TEXT_PER_STEP = 50;
    private static final int VALUES_PER_STEP = 4;

    private final IdentityHashMap<Object, Integer> known = new IdentityHashMap<>();
    private final RuleEffort effort;

    Weights(Object self, RuleEffort effort) {
        this.effort = effort;
        measure(self);
    }

    private int measure(Object value) {
        int weight = 1;
        if (value instanceof Map<?, ?> map) {
            for (Object entry : map.values()) {
                weight += measure(entry);
            }
            known.put(value, weight);
        } else if (value instanceof Collection<?> items) {
            for (Object item : items) {
                weight += measure(item);
            }
            known.put(value, weight);
        } else if (value instanceof String text) {
            weight += text.length() / TEXT_PER_STEP;
        }
        return weight;
    }

    /** Pays for a value that came out of a step. */
    void pay(Object value) {
        long weight = 1;
        if (value instanceof String text) {
            limit(text.length());
            weight += text.length() / TEXT_PER_STEP;
        } else if (value instanceof Collection<?> items) {
            limit(items.size());
            weight += known.getOrDefault(value, items.size()) / VALUES_PER_STEP;
        } else if (value instanceof Map<?, ?> map) {
            weight += known.getOrDefault(value, map.size()) / VALUES_PER_STEP;
        }
        if (!effort.take(weight)) {
            throw new UnknownOutcomeException("the rules of the object take too many steps");
        }
    }

    private static void limit(int size) {
        if (size > UnknownOutcomeException.LARGEST) {
            throw new UnknownOutcomeException("a value is too large");
        }
    }
}

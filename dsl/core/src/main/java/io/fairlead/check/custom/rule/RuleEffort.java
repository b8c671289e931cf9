package io.fairlead.check.custom.rule;

/**
 * How much work evaluating the rules of one object may still be. Counted in steps, not in time, so that the verdict is the
 * same on every machine.
 */
public final class RuleEffort {
    private static final long MOST_STEPS = 10_000_000;

    private long left = MOST_STEPS;

    RuleEffort() {}

    /**
     * Takes some of it.
     *
     * @param steps how much
     * @return false when nothing is left
     */
    public boolean take(long steps) {
        left -= steps;
        return left >= 0;
    }
}

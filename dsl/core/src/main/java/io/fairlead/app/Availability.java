package io.fairlead.app;

import java.util.Optional;

/** How many replicas there are, whether somebody said so, and how they are kept up and apart. */
record Availability(Scaling scaling, boolean chosen, Optional<DisruptionBudget> budget, Spread spread) {
    static Availability of(int replicas) {
        return new Availability(
                new Scaling.Fixed(replicas), false, Optional.of(DisruptionBudget.DEFAULT), Spread.PREFERRED);
    }

    Availability with(Scaling next) {
        return new Availability(next, true, budget, spread);
    }

    Availability with(Optional<DisruptionBudget> next) {
        return new Availability(scaling, chosen, next, spread);
    }

    Availability with(Spread next) {
        return new Availability(scaling, chosen, budget, next);
    }

    /** A fixed number and a range exclude each other; the last of two of the same kind counts. */
    Availability choose(Scaling next) {
        if (chosen && scaling.getClass() != next.getClass()) {
            throw new IllegalArgumentException(
                    next + " contradicts the earlier " + scaling + ": use scaling(...) to replace it");
        }
        return with(next);
    }
}

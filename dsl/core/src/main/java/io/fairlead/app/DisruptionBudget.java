package io.fairlead.app;

import io.fairlead.value.IntOrString;

/**
 * How far voluntary disruptions, such as draining a node, may go ({@code PodDisruptionBudget.spec}).
 *
 * @param bound which of the two fields
 * @param amount a number of pods, or a percentage such as {@code 50%}
 */
public record DisruptionBudget(Bound bound, IntOrString amount) {
    /** One pod at a time: the default. */
    public static final DisruptionBudget DEFAULT = maxUnavailable(1);

    /** The field that limits. */
    public enum Bound {
        /** {@code maxUnavailable}. */
        MAX_UNAVAILABLE,
        /** {@code minAvailable}. */
        MIN_AVAILABLE
    }

    /**
     * At most so many pods missing.
     *
     * @param pods 0 or more; 0 blocks every drain
     * @return the budget
     * @throws IllegalArgumentException if it is negative
     */
    public static DisruptionBudget maxUnavailable(int pods) {
        return new DisruptionBudget(Bound.MAX_UNAVAILABLE, IntOrString.of(notNegative(pods)));
    }

    /**
     * At most such a part of the pods missing.
     *
     * @param percent 0 to 100 with a percent sign, such as {@code 25%}
     * @return the budget
     * @throws IllegalArgumentException if it is not such a percentage
     */
    public static DisruptionBudget maxUnavailable(String percent) {
        return new DisruptionBudget(Bound.MAX_UNAVAILABLE, IntOrString.of(percentage(percent)));
    }

    /**
     * At least so many pods left.
     *
     * @param pods 0 or more
     * @return the budget
     * @throws IllegalArgumentException if it is negative
     */
    public static DisruptionBudget minAvailable(int pods) {
        return new DisruptionBudget(Bound.MIN_AVAILABLE, IntOrString.of(notNegative(pods)));
    }

    /**
     * At least such a part of the pods left.
     *
     * @param percent 0 to 100 with a percent sign, such as {@code 50%}
     * @return the budget
     * @throws IllegalArgumentException if it is not such a percentage
     */
    public static DisruptionBudget minAvailable(String percent) {
        return new DisruptionBudget(Bound.MIN_AVAILABLE, IntOrString.of(percentage(percent)));
    }

    private static int notNegative(int pods) {
        if (pods < 0) {
            throw new IllegalArgumentException(pods + " is not a number of pods: use 0 or more");
        }
        return pods;
    }

    private static String percentage(String text) {
        if (!text.matches("(100|[1-9]?[0-9])%")) {
            throw new IllegalArgumentException("\"" + text + "\" is not a percentage: use 0% to 100%");
        }
        return text;
    }
}

package io.fairlead.check.wiring;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that was probably meant by one that does not exist. */
public final class Nearest {
    private static final int LETTERS_PER_EDIT = 3;

    private Nearest() {}

    /**
     * The nearest of some words; the first by name where two are equally near.
     *
     * @param word what was written
     * @param words what there is
     * @return empty when none shares two thirds of its letters, nor begins with it or is its beginning
     */
    public static Optional<String> of(String word, Collection<String> words) {
        return words.stream()
                .filter(other -> isNear(word, other))
                .min(Comparator.<String>comparingInt(other -> isPart(word, other) ? 1 : EditDistance.between(word, other))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Whether one is the other with words added: frontend, frontend-service. */
    private static boolean isPart(String word, String other) {
        return other.startsWith(word + "-") || word.startsWith(other + "-");
    }

    private static boolean isNear(String word, String other) {
        return EditDistance.between(word, other) <= Math.max(1, word.length() / LETTERS_PER_EDIT)
                || isPart(word, other);
    }
}

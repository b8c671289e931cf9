package io.fairlead.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that was probably meant by one that does not exist. */
public final class NearestName {
    private static final int MOST_EDITS = 2;
    private static final int LETTERS_PER_EDIT = 5;

    private NearestName() {}

    /**
     * The candidate that a slip of the keyboard turns into a name.
     *
     * @param name what was written
     * @param candidates what exists, in any order
     * @return the nearest candidate within two edits, or one edit for each five letters, letter case aside; of equally near
     *     ones the first by name; empty when none is near
     */
    public static Optional<String> of(String name, Collection<String> candidates) {
        int most = Math.max(MOST_EDITS, name.length() / LETTERS_PER_EDIT);
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - name.length()) <= most)
                .filter(candidate -> edits(candidate, name) <= most)
                .min(Comparator.<String>comparingInt(candidate -> edits(candidate, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters have to be inserted, removed or exchanged to turn one into the other. */
    private static int edits(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}

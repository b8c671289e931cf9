package io.fairlead.connect.label;

import java.util.BitSet;

/**
 * Which of several things match, by their index.
 *
 * @param sure those that surely do
 * @param unsure those that may
 */
public record Selection(BitSet sure, BitSet unsure) {
    /** Whether one thing matches. */
    public Match of(int index) {
        return sure.get(index) ? Match.YES : unsure.get(index) ? Match.DEPENDS : Match.NO;
    }

    /** Those that match or may match; a new set. */
    public BitSet possible() {
        BitSet all = (BitSet) sure.clone();
        all.or(unsure);
        return all;
    }

    /** Whether nothing can match. */
    public boolean isEmpty() {
        return sure.isEmpty() && unsure.isEmpty();
    }
}

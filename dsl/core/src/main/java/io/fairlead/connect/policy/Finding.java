package io.fairlead.connect.policy;

import io.fairlead.connect.label.Match;

/**
 * Whether a rule is for somebody.
 *
 * @param match the answer
 * @param because what it hangs on when it depends; otherwise empty
 */
public record Finding(Match match, String because) {
    /** It is. */
    public static final Finding YES = new Finding(Match.YES, "");

    /** It is not. */
    public static final Finding NO = new Finding(Match.NO, "");

    /** It hangs on something, as half a sentence. */
    public static Finding depends(String because) {
        return new Finding(Match.DEPENDS, because);
    }

    /** Both must hold; the first doubt is named. */
    public Finding and(Finding other) {
        return match.and(other.match) == match ? this : other;
    }

    /** One of them must hold. */
    public Finding or(Finding other) {
        return match.or(other.match) == match ? this : other;
    }
}

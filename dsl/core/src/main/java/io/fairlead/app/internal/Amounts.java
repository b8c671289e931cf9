package io.fairlead.app.internal;

import io.fairlead.value.Quantity;

/** Quantities that the API does not take below a bound. */
public final class Amounts {
    private Amounts() {}

    /**
     * The quantity itself, once it is known to be more than zero.
     *
     * @param quantity what was given
     * @param what names it in the message
     * @return the same quantity
     * @throws IllegalArgumentException if it is zero or negative
     */
    public static Quantity moreThanZero(Quantity quantity, String what) {
        if (quantity.canonicalValue().signum() <= 0) {
            throw new IllegalArgumentException("the " + what + " " + quantity + " is not valid: use more than zero");
        }
        return quantity;
    }

    /**
     * The quantity itself, once it is known not to be negative.
     *
     * @param quantity what was given
     * @param what names it in the message
     * @return the same quantity
     * @throws IllegalArgumentException if it is negative
     */
    public static Quantity zeroOrMore(Quantity quantity, String what) {
        if (quantity.canonicalValue().signum() < 0) {
            throw new IllegalArgumentException("the " + what + " " + quantity + " is not valid: use zero or more");
        }
        return quantity;
    }
}

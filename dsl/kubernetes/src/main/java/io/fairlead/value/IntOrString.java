package io.fairlead.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A number or a text, as {@code targetPort} and {@code maxUnavailable} take it. */
public final class IntOrString {
    private final int number;
    private final @Nullable String text;

    private IntOrString(int number, @Nullable String text) {
        this.number = number;
        this.text = text;
    }

    /** A number. */
    public static IntOrString of(int number) {
        return new IntOrString(number, null);
    }

    /** A text, kept as it is: {@code "80"} stays a text and is a name where a port is meant. */
    public static IntOrString of(String text) {
        return new IntOrString(0, text);
    }

    /** Whether this is a number. */
    public boolean isInt() {
        return text == null;
    }

    /** The number; empty for a text. */
    public Optional<Integer> asInt() {
        return text == null ? Optional.of(number) : Optional.empty();
    }

    /** The text; empty for a number. */
    public Optional<String> asString() {
        return Optional.ofNullable(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IntOrString that
                && number == that.number
                && asString().equals(that.asString());
    }

    @Override
    public int hashCode() {
        return text == null ? number : text.hashCode();
    }

    @Override
    public String toString() {
        return text == null ? Integer.toString(number) : text;
    }
}

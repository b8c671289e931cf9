package io.fairlead.value;

import java.util.Optional;

/**
 * A TCP, UDP or SCTP port.
 *
 * @param value 1 to 65535
 */
public record PortNumber(int value) implements Comparable<PortNumber> {
    /**
     * Checks the range.
     *
     * @throws InvalidValueException when the number is below 1 or above 65535
     */
    public PortNumber {
        if (value < 1 || value > 65535) {
            throw new InvalidValueException(
                    Integer.toString(value), "a port number", "use 1 to 65535", Optional.empty());
        }
    }

    /**
     * The port of that number.
     *
     * @param value 1 to 65535
     * @throws InvalidValueException when the number is below 1 or above 65535
     */
    public static PortNumber of(int value) {
        return new PortNumber(value);
    }

    @Override
    public int compareTo(PortNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}

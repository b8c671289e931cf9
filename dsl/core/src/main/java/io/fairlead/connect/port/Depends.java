package io.fairlead.connect.port;

import java.util.Comparator;

/**
 * Ports that may be open or not, and what decides it.
 *
 * @param ports which
 * @param because what decides, as half a sentence
 */
public record Depends(PortSet ports, String because) implements Comparable<Depends> {
    private static final Comparator<Depends> ORDER =
            Comparator.comparing(Depends::because).thenComparing(Depends::ports);

    @Override
    public int compareTo(Depends other) {
        return ORDER.compare(this, other);
    }
}

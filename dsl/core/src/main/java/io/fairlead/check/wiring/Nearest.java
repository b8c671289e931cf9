package io.fairlead.check.wiring;

import io.fairlead.diagnostic.NearestName;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The object that was probably meant by a name that does not exist. */
public final class Nearest {
    /** Of more than that no person has all in mind, and no machine should compare each with each. */
    private static final int MOST = 500;

    private Nearest() {}

    /**
     * The name that is the other one with words added or left out, or with a slip of the keyboard.
     *
     * @param name what was written
     * @param names what there is, in any order
     * @return the nearest; of equally near ones the first by name; empty when none is near
     */
    public static Optional<String> of(String name, Collection<String> names) {
        if (names.size() > MOST) {
            return Optional.empty();
        }
        return names.stream()
                .filter(other -> isPart(name, other) || isPart(other, name))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .or(() -> NearestName.of(name, names));
    }

    /** As {@code frontend} is of {@code frontend-service}. */
    private static boolean isPart(String part, String whole) {
        return whole.startsWith(part + "-");
    }
}

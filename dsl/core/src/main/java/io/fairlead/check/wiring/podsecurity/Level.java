package io.fairlead.check.wiring.podsecurity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A Pod Security Standard. */
enum Level {
    PRIVILEGED,
    BASELINE,
    RESTRICTED;

    static Optional<Level> find(String text) {
        return Stream.of(values()).filter(level -> level.toString().equals(text)).findFirst();
    }

    /** What pods of this level must keep to; the stricter one includes the other. */
    List<Control> controls() {
        return switch (this) {
            case PRIVILEGED -> List.of();
            case BASELINE -> BaselineControls.ALL;
            case RESTRICTED ->
                Stream.concat(BaselineControls.ALL.stream(), RestrictedControls.ALL.stream())
                        .toList();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package io.fairlead.check.wiring.podsecurity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Pod Security Standard. */
enum Level {
    PRIVILEGED,
    BASELINE,
    RESTRICTED;

    static Optional<Level> find(String text) {
        return Stream.of(values())
                .filter(level -> level.toString().equals(text))
                .findFirst();
    }

    /** What pods of this level must keep to under the standard of a minor. */
    List<Control> controls(int minor) {
        List<Control> controls =
                all().stream().filter(control -> control.since() <= minor).toList();
        Set<String> overridden = controls.stream()
                .flatMap(control -> control.overrides().stream())
                .collect(Collectors.toSet());
        return controls.stream()
                .filter(control -> !overridden.contains(control.name()))
                .toList();
    }

    private List<Control> all() {
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

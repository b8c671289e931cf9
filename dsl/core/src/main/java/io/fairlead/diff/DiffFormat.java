package io.fairlead.diff;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A form of a difference. */
public enum DiffFormat {
    /** For a person. */
    TEXT,
    /** For a program, version 1: {@code {"version":1,"connections":[…],"refused":[…]}}. */
    JSON,
    /** For a comment on a pull request. */
    MD;

    /** A format by its name, letter case aside. */
    public static Optional<DiffFormat> find(String name) {
        return Stream.of(values())
                .filter(format -> format.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The text; it ends with a line feed. */
    public String format(Diff diff) {
        return switch (this) {
            case TEXT -> DiffText.of(diff);
            case JSON -> DiffJson.of(diff);
            case MD -> DiffMarkdown.of(diff);
        };
    }

    /** The name that the command line uses. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

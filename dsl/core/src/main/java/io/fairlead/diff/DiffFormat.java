package io.fairlead.diff;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A form of a difference. */
public enum DiffFormat {
    /** For a person. */
    TEXT(DiffText::of),
    /** For a program, version 1: {@code {"version":1,"connections":[…],"refused":[…]}}. */
    JSON(DiffJson::of),
    /** For a comment on a pull request. */
    MD(DiffMarkdown::of);

    private final Function<Diff, String> form;

    DiffFormat(Function<Diff, String> form) {
        this.form = form;
    }

    /** A format by its name, letter case aside. */
    public static Optional<DiffFormat> find(String name) {
        return Stream.of(values())
                .filter(format -> format.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The text; it ends with a line feed. */
    public String format(Diff diff) {
        return form.apply(diff);
    }

    /** The name that the command line uses. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

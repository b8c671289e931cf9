package io.fairlead.check.custom.schema;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Regular expressions with Go's syntax and meaning, whose time grows with the text and never explodes.
 *
 * <p>Found by {@link java.util.ServiceLoader}; without one, patterns are translated for {@link java.util.regex} and
 * stopped when they take too long.
 */
public interface PatternLanguage {
    /**
     * Makes a pattern ready.
     *
     * @param pattern Go's syntax
     * @return tells whether a text has a match in it; empty when the pattern is not valid
     */
    Optional<Predicate<String>> compile(String pattern);
}

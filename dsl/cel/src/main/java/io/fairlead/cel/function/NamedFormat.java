package io.fairlead.cel.function;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A format of texts.
 *
 * @param name as rules name it
 * @param rule what texts have it
 */
record NamedFormat(String name, Predicate<String> rule) {
    /** What is wrong with a text; empty when nothing is. */
    Optional<List<String>> validate(String text) {
        return rule.test(text) ? Optional.empty() : Optional.of(List.of("is not of the format " + name));
    }
}

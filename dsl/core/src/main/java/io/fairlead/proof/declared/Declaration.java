package io.fairlead.proof.declared;

import io.fairlead.value.SourceLine;
import java.util.Optional;

/**
 * Something that an application says, in the words of the model.
 *
 * @param words such as {@code tier "web" connects to tier "api"}
 * @param at the line of Java that says so; empty when it is not known
 */
public record Declaration(String words, Optional<SourceLine> at) {
    /** The words, and the line where there is one. */
    @Override
    public String toString() {
        return words + at.map(line -> " (" + line + ")").orElse("");
    }
}

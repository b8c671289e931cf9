package io.fairlead.value;

import java.util.Optional;

/**
 * A line of Java source: where a value of the model was asked for.
 *
 * @param file the file's own name, without a folder
 * @param line the line, counted from 1
 * @param className the class that the line belongs to, when it is known
 */
public record SourceLine(String file, int line, Optional<String> className) {
    /**
     * A line of a file.
     *
     * @param file the file's own name, without a folder
     * @param line the line, counted from 1
     */
    public static SourceLine of(String file, int line) {
        return new SourceLine(file, line, Optional.empty());
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}

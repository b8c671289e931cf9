package io.fairlead.yaml;

import io.fairlead.kubernetes.Resource;
import java.util.Collection;

/**
 * Writes resources as YAML documents in the layout of {@code kubectl}.
 *
 * <p>Every document begins with {@code ---} and ends with a line feed. A text is quoted whenever a reader of YAML 1.1 or
 * 1.2 could take it for something else, and is never folded; {@code docs/decisions/0004-yaml-out.md} says how that is
 * judged. The same resources give the same text everywhere.
 */
public final class YamlWriter {
    private YamlWriter() {}

    /**
     * The resources as one text, in their order; empty for none.
     *
     * @throws UnwritableTextException when a text holds half of a surrogate pair
     */
    public static String write(Collection<? extends Resource> resources) {
        StringBuilder out = new StringBuilder();
        resources.forEach(resource -> out.append(write(resource)));
        return out.toString();
    }

    /**
     * One resource as a document.
     *
     * @throws UnwritableTextException when a text holds half of a surrogate pair
     */
    public static String write(Resource resource) {
        return YamlDocument.of("", resource::writeTo);
    }

    /**
     * One resource as a document below a comment.
     *
     * @param comment one comment line for each line of it; nothing in it can end the comment early
     * @throws UnwritableTextException when a text holds half of a surrogate pair
     */
    public static String write(Resource resource, String comment) {
        return YamlDocument.of(comment, resource::writeTo);
    }
}

package io.fairlead.bundle;

import io.fairlead.kubernetes.Resource;
import io.fairlead.value.SourceLine;
import java.util.Optional;

/**
 * One object of a bundle and where it comes from.
 *
 * @param resource the object
 * @param declaredAt the line of Java that asked for it, when that is known
 * @param tier the tier that it belongs to; empty for what all tiers share
 */
public record Document(Resource resource, Optional<SourceLine> declaredAt, Optional<String> tier) {
    /** An object without an origin. */
    public static Document of(Resource resource) {
        return new Document(resource, Optional.empty(), Optional.empty());
    }

    /** The same document, declared on that line. */
    public Document withDeclaredAt(SourceLine line) {
        return new Document(resource, Optional.of(line), tier);
    }

    /** The same document as a part of that tier. */
    public Document withTier(String name) {
        return new Document(resource, declaredAt, Optional.of(name));
    }
}

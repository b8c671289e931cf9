package io.fairlead.connect.policy;

import io.fairlead.diagnostic.Place;
import io.fairlead.manifest.Manifest;
import io.fairlead.value.FieldPath;

/**
 * An object that does not count, because it would not be understood as it was meant.
 *
 * @param manifest the object
 * @param path the value that cannot be understood
 * @param reason what is wrong with it
 */
public record Excluded(Manifest manifest, FieldPath path, String reason) {
    /** Where the value stands. */
    public Place place() {
        return manifest.place(path);
    }
}

package io.fairlead.check.allowance;

import io.fairlead.manifest.Manifest;
import io.fairlead.value.FieldPath;

/**
 * An annotation that allows a finding about its object.
 *
 * @param manifest the object
 * @param key the annotation's key, {@code allow.fairlead.io/area.slug}
 * @param because its value: the reason
 */
record Allowance(Manifest manifest, String key, String because) {
    static final String PREFIX = "allow.fairlead.io/";

    /** The code that it names, {@code area/slug}; a code or not. */
    String code() {
        return key.substring(PREFIX.length()).replaceFirst("\\.", "/");
    }

    FieldPath path() {
        return FieldPath.of("metadata", "annotations").key(key);
    }

    boolean hasReason() {
        return !because.isBlank();
    }
}

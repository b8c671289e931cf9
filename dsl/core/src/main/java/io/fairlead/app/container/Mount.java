package io.fairlead.app.container;

import io.fairlead.value.AbsolutePath;
import java.util.Optional;

/**
 * A volume at a place in a container's file system ({@code containers[].volumeMounts[]}).
 *
 * @param volume what is mounted
 * @param path where
 * @param readOnly whether the container may not write to it
 * @param subPath one file or directory of the volume instead of all; empty for all
 */
public record Mount(Volume volume, AbsolutePath path, boolean readOnly, Optional<String> subPath) {
    /**
     * A volume to read and write, except that files of ConfigMaps and Secrets are always read-only.
     *
     * @param volume what is mounted
     * @param path an absolute path
     * @return the mount
     * @throws io.fairlead.value.InvalidValueException if the path is not absolute
     */
    public static Mount of(Volume volume, String path) {
        boolean fixed = volume instanceof Volume.Files
                || volume instanceof Volume.FromConfigMap
                || volume instanceof Volume.FromSecret;
        return new Mount(volume, AbsolutePath.parse(path), fixed, Optional.empty());
    }

    /**
     * This mount, not writable.
     *
     * @return a new mount
     */
    public Mount asReadOnly() {
        return new Mount(volume, path, true, subPath);
    }

    /**
     * This mount, of one file or directory of the volume.
     *
     * @param relative a path inside the volume, without {@code ..}
     * @return a new mount
     * @throws IllegalArgumentException if the path is absolute or contains {@code ..}
     */
    public Mount onlySubPath(String relative) {
        if (relative.startsWith("/") || relative.contains("..") || relative.isBlank()) {
            throw new IllegalArgumentException(
                    "\"" + relative + "\" is not a path inside a volume: use a relative path without '..'");
        }
        return new Mount(volume, path, readOnly, Optional.of(relative));
    }
}

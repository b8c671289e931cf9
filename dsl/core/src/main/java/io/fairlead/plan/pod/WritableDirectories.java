package io.fairlead.plan.pod;

import io.fairlead.app.container.Container;
import io.fairlead.app.container.Mount;
import io.fairlead.value.AbsolutePath;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The volumes behind the writable directories of a pod's containers.
 *
 * <p>Each directory of each container is a volume of its own: a shared {@code /tmp} would be a hidden channel. A path at which
 * something is mounted already is left to that mount, since a container mounts a path once ({@code volumeMounts[].mountPath}).
 */
final class WritableDirectories {
    private static final int LONGEST_NAME = 63;

    private final Map<Directory, String> names = new LinkedHashMap<>();

    private record Directory(String container, AbsolutePath path) {}

    WritableDirectories(Collection<Container> containers) {
        Set<String> taken = new HashSet<>();
        for (Container container : containers) {
            container.mounts().forEach(mount -> taken.add(mount.volume().name().text()));
        }
        for (Container container : containers) {
            for (AbsolutePath path : of(container)) {
                names.put(new Directory(container.name().text(), path), free(container, path, taken));
            }
        }
    }

    /** The directories of a container that need a volume. */
    static List<AbsolutePath> of(Container container) {
        List<AbsolutePath> mounted =
                container.mounts().stream().map(Mount::path).toList();
        return container.writablePaths().stream()
                .filter(path -> !mounted.contains(path))
                .toList();
    }

    /** The name of the volume behind a directory. */
    String volume(Container container, AbsolutePath path) {
        String name = names.get(new Directory(container.name().text(), path));
        if (name == null) {
            throw new IllegalArgumentException("container " + container.name() + " does not write to " + path);
        }
        return name;
    }

    /** The names of all volumes, in the order of the containers. */
    Collection<String> volumes() {
        return names.values();
    }

    private static String free(Container container, AbsolutePath path, Set<String> taken) {
        String slug = path.text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("-+$", "");
        String whole = "writable-" + container.name().text() + slug;
        String name = fitting(whole, "");
        for (int number = 2; !taken.add(name); number++) {
            name = fitting(whole, "-" + number);
        }
        return name;
    }

    private static String fitting(String name, String suffix) {
        int room = LONGEST_NAME - suffix.length();
        return (name.length() <= room ? name : name.substring(0, room).replaceAll("-+$", "")) + suffix;
    }
}

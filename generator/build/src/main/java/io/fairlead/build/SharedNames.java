package io.fairlead.build;

import io.fairlead.kubernetes.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Objects that two applications of one environment would both own: applying the second replaces what the first needs.
 *
 * <p>Two things may be shared, because both applications mean the same by them: the namespace and its default deny.
 */
final class SharedNames {
    private final Map<String, String> owners = new LinkedHashMap<>();

    /** The first object of an application that another one has already, as a message; nothing is kept of a refused one. */
    Optional<String> conflict(String app, List<Resource> resources) {
        for (Resource resource : resources) {
            String owner = owners.get(key(resource));
            if (owner != null && !owner.equals(app) && !mayBeShared(resource)) {
                return Optional.of(message(resource, owner, app));
            }
        }
        resources.forEach(resource -> owners.putIfAbsent(key(resource), app));
        return Optional.empty();
    }

    private static boolean mayBeShared(Resource resource) {
        String name = resource.name().orElse("");
        return resource.kind().equals("Namespace")
                || (resource.kind().equals("NetworkPolicy") && name.equals("default-deny"));
    }

    private static String key(Resource resource) {
        String apiVersion = resource.apiVersion();
        String group = apiVersion.substring(0, Math.max(apiVersion.indexOf('/'), 0));
        return String.join(
                " ",
                group,
                resource.kind(),
                resource.namespace().orElse(""),
                resource.name().orElse(""));
    }

    private static String message(Resource resource, String owner, String app) {
        return "Apps \"" + owner + "\" and \"" + app + "\" both have " + resource.kind() + " \""
                + resource.name().orElse("") + "\" in namespace \""
                + resource.namespace().orElse("") + "\": give one of them another namespace, or its tier another name";
    }
}

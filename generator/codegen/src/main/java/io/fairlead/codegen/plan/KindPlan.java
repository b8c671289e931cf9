package io.fairlead.codegen.plan;

/**
 * What makes a type a resource.
 *
 * @param group the API group; empty for the core group
 * @param version the version
 * @param kind the kind
 * @param plural the name of the collection
 * @param namespaced whether objects live in namespaces
 */
public record KindPlan(String group, String version, String kind, String plural, boolean namespaced) {
    /** Group and version as manifests have them. */
    public String apiVersion() {
        return group.isEmpty() ? version : group + "/" + version;
    }
}

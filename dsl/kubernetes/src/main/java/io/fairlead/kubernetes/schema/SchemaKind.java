package io.fairlead.kubernetes.schema;

/**
 * A kind that the API server serves as a collection of its own.
 *
 * @param group the API group; empty for the core group
 * @param version the version
 * @param kind the kind
 * @param plural the name of the collection in the API's paths
 * @param namespaced whether objects live in namespaces
 * @param in the minors that serve it so
 */
public record SchemaKind(String group, String version, String kind, String plural, boolean namespaced, MinorSet in) {
    /** Group and version as manifests have them. */
    public String apiVersion() {
        return group.isEmpty() ? version : group + "/" + version;
    }
}

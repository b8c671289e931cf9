package io.fairlead.kubernetes;

import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** An object of the Kubernetes API with a kind of its own: what one document of a manifest holds. */
public interface Resource {
    /** Group and version, such as {@code apps/v1}; the version alone for the core group. */
    String apiVersion();

    /** The kind, such as {@code Deployment}. */
    String kind();

    /** Name, namespace, labels and annotations; empty when absent. */
    Optional<ObjectMeta> metadata();

    /** What is known of the kind. Not named after the field {@code type}, which several kinds have. */
    ResourceType<?> resourceType();

    /** The same object with other metadata. */
    Resource withMetadata(ObjectMeta metadata);

    /**
     * Writes the object: apiVersion, kind, metadata, then its own fields, present ones only.
     *
     * @param out the generator, at a place where a value may stand
     */
    void writeTo(JsonGenerator out);

    /** The name; empty when the metadata has none. */
    default Optional<String> name() {
        return metadata().flatMap(ObjectMeta::name);
    }

    /** The namespace; empty for kinds of the cluster's scope, and where the manifest leaves it to the caller. */
    default Optional<String> namespace() {
        return metadata().flatMap(ObjectMeta::namespace);
    }
}

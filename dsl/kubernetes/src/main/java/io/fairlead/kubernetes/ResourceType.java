package io.fairlead.kubernetes;

import io.fairlead.kubernetes.wire.ObjectReader;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of the Kubernetes API in one version.
 *
 * @param <T> the Java type of its objects
 */
public final class ResourceType<T extends Resource> {
    private final String group;
    private final String version;
    private final String kind;
    private final String plural;
    private final boolean namespaced;
    private final Class<T> javaClass;
    private final Function<ObjectReader, Optional<T>> reader;

    private ResourceType(
            String group,
            String version,
            String kind,
            String plural,
            boolean namespaced,
            Class<T> javaClass,
            Function<ObjectReader, Optional<T>> reader) {
        this.group = group;
        this.version = version;
        this.kind = kind;
        this.plural = plural;
        this.namespaced = namespaced;
        this.javaClass = javaClass;
        this.reader = reader;
    }

    /**
     * A kind whose objects live in namespaces.
     *
     * @param group the API group; empty for the core group
     * @param plural the name of the collection in the API's paths
     */
    public static <T extends Resource> ResourceType<T> namespaced(
            String group,
            String version,
            String kind,
            String plural,
            Class<T> javaClass,
            Function<ObjectReader, Optional<T>> reader) {
        return new ResourceType<>(group, version, kind, plural, true, javaClass, reader);
    }

    /**
     * A kind whose objects belong to the whole cluster.
     *
     * @param group the API group; empty for the core group
     * @param plural the name of the collection in the API's paths
     */
    public static <T extends Resource> ResourceType<T> cluster(
            String group,
            String version,
            String kind,
            String plural,
            Class<T> javaClass,
            Function<ObjectReader, Optional<T>> reader) {
        return new ResourceType<>(group, version, kind, plural, false, javaClass, reader);
    }

    /** The API group; empty for the core group. */
    public String group() {
        return group;
    }

    /** The version, such as {@code v1}. */
    public String version() {
        return version;
    }

    /** Group and version as a manifest has them: {@code apps/v1}, {@code v1}. */
    public String apiVersion() {
        return group.isEmpty() ? version : group + "/" + version;
    }

    /** The kind, such as {@code Ingress}. */
    public String kind() {
        return kind;
    }

    /** The name of the collection, such as {@code ingresses}. */
    public String plural() {
        return plural;
    }

    /** Whether objects live in namespaces; otherwise they belong to the whole cluster. */
    public boolean isNamespaced() {
        return namespaced;
    }

    /** The Java type of the objects. */
    public Class<T> javaClass() {
        return javaClass;
    }

    /**
     * Reads an object of this kind.
     *
     * @return the object without what was refused; empty when a required field is missing or was refused. The reader's
     *     problems say why.
     */
    public Optional<T> read(ObjectReader in) {
        return reader.apply(in);
    }

    @Override
    public String toString() {
        return apiVersion() + " " + kind;
    }
}

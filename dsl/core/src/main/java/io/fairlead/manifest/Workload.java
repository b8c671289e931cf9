package io.fairlead.manifest;

import io.fairlead.kubernetes.core.v1.PodSpec;
import io.fairlead.value.FieldPath;
import java.util.Map;
import java.util.Optional;

/**
 * What an object says of pods: a pod itself, or the template by which a controller makes them.
 *
 * @param manifest the object
 * @param path the template's path; the object itself for a Pod
 * @param labels the labels that its pods carry: those of the template, never the object's own
 * @param spec the pods
 * @param replicas how many it asks for at the most; empty for as many as there are nodes, or as an autoscaler decides
 */
public record Workload(
        Manifest manifest, FieldPath path, Map<String, String> labels, PodSpec spec, Optional<Integer> replicas) {
    /** Keeps its own copy of the labels. */
    public Workload {
        labels = Map.copyOf(labels);
    }

    /**
     * The pods that an object makes.
     *
     * @param manifest the object
     * @return empty for kinds that make none, and where the object has no template or no pod specification
     */
    public static Optional<Workload> of(Manifest manifest) {
        return PodTemplates.workload(manifest);
    }

    /** The namespace of the pods. */
    public String namespace() {
        return manifest.namespace();
    }

    /** The object's name. */
    public String name() {
        return manifest.name();
    }

    /** The object's kind. */
    public String kind() {
        return manifest.resource().kind();
    }

    /** The annotations of its pods: those of the template. */
    public Map<String, String> annotations() {
        return PodTemplates.annotations(manifest.resource());
    }

    /** Where an annotation of its pods stands. */
    public FieldPath annotationPath(String key) {
        return path.field("metadata").field("annotations").key(key);
    }

    /** Where the specification of the pods stands. */
    public FieldPath specPath() {
        return path.field("spec");
    }

    /** Namespace, name and kind: {@code production/backend[Deployment]}. */
    @Override
    public String toString() {
        return namespace() + "/" + name() + "[" + kind() + "]";
    }
}

package io.fairlead.app.container;

/** A field of a pod that a container can read as an environment variable ({@code env[].valueFrom.fieldRef.fieldPath}). */
public enum PodField {
    /** The pod's name; of a stateful tier, with the ordinal: {@code database-0}. */
    NAME("metadata.name"),
    /** The namespace. */
    NAMESPACE("metadata.namespace"),
    /** The unique id that the server gave the pod. */
    UID("metadata.uid"),
    /** The pod's address. */
    POD_IP("status.podIP"),
    /** The node's address. */
    HOST_IP("status.hostIP"),
    /** The node's name. */
    NODE_NAME("spec.nodeName"),
    /** The ServiceAccount's name. */
    SERVICE_ACCOUNT("spec.serviceAccountName");

    private final String path;

    PodField(String path) {
        this.path = path;
    }

    /**
     * The field path as the API server takes it.
     *
     * @return such as {@code metadata.name}
     */
    public String path() {
        return path;
    }
}

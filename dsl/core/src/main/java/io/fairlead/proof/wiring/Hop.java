package io.fairlead.proof.wiring;

/** A step on the way from a name to a pod. The last one, the policy's port, is a cell of the matrix. */
public enum Hop {
    /** An Ingress or HTTPRoute has the host and the path. */
    ROUTE("route", "the Ingress or HTTPRoute"),
    /** A Service has the name. */
    NAME("DNS name", "the Service"),
    /** The Service selects the pods. */
    SELECTOR("Service selector", "the Service"),
    /** The Service has a port. */
    SERVICE_PORT("Service port", "the Service"),
    /** The Service's port leads to the pod's port. */
    TARGET_PORT("target port", "the Service"),
    /** A container listens on the port. */
    CONTAINER_PORT("container port", "the workload"),
    /** There are pods. */
    WORKLOAD("workload", "the workload");

    private final String text;
    private final String object;

    Hop(String text, String object) {
        this.text = text;
        this.object = object;
    }

    /** What has to be mended when the way ends here. */
    public String object() {
        return object;
    }

    /** The hop in words. */
    @Override
    public String toString() {
        return text;
    }
}

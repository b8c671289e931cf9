package io.fairlead.app.exposure;

/** How a Service treats traffic from outside the cluster ({@code Service.spec.externalTrafficPolicy}). */
public enum TrafficPolicy {
    /** Any node answers and forwards; the client's address may be replaced by the node's. */
    CLUSTER("Cluster"),
    /** Only nodes with a ready pod answer; the client's address is kept. */
    LOCAL("Local");

    private final String value;

    TrafficPolicy(String value) {
        this.value = value;
    }

    /**
     * The API's word.
     *
     * @return {@code Cluster} or {@code Local}
     */
    public String value() {
        return value;
    }
}

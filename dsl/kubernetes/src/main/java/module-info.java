/**
 * Value types and the typed Kubernetes API.
 *
 * <p>{@code io.fairlead.value} has the values, {@code io.fairlead.kubernetes} what all resources share, and one package
 * per API group and version the generated types.
 */
module io.fairlead.kubernetes {
    requires static transitive org.jspecify;
    requires transitive tools.jackson.core;

    exports io.fairlead.value;
    exports io.fairlead.kubernetes;
    exports io.fairlead.kubernetes.schema;
    exports io.fairlead.kubernetes.wire;
    exports io.fairlead.kubernetes.admissionregistration.v1;
    exports io.fairlead.kubernetes.apiextensions.v1;
    exports io.fairlead.kubernetes.apiregistration.v1;
    exports io.fairlead.kubernetes.apps.v1;
    exports io.fairlead.kubernetes.authentication.v1;
    exports io.fairlead.kubernetes.authorization.v1;
    exports io.fairlead.kubernetes.autoscaling.v1;
    exports io.fairlead.kubernetes.autoscaling.v2;
    exports io.fairlead.kubernetes.batch.v1;
    exports io.fairlead.kubernetes.certificates.v1;
    exports io.fairlead.kubernetes.coordination.v1;
    exports io.fairlead.kubernetes.core.v1;
    exports io.fairlead.kubernetes.discovery.v1;
    exports io.fairlead.kubernetes.events.v1;
    exports io.fairlead.kubernetes.flowcontrol.v1;
    exports io.fairlead.kubernetes.meta.v1;
    exports io.fairlead.kubernetes.networking.v1;
    exports io.fairlead.kubernetes.node.v1;
    exports io.fairlead.kubernetes.policy.v1;
    exports io.fairlead.kubernetes.rbac.v1;
    exports io.fairlead.kubernetes.resource.v1;
    exports io.fairlead.kubernetes.scheduling.v1;
    exports io.fairlead.kubernetes.scheduling.v1alpha3;
    exports io.fairlead.kubernetes.storage.v1;
    exports io.fairlead.kubernetes.storagemigration.v1;
}

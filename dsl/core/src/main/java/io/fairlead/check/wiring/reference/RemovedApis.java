package io.fairlead.check.wiring.reference;

import java.util.List;
import java.util.Optional;

/** The versions of the API that are gone, and what took their place. */
final class RemovedApis {
    private static final List<Removed> ALL = List.of(
            new Removed("extensions/v1beta1", "Ingress", 22, "networking.k8s.io/v1"),
            new Removed("networking.k8s.io/v1beta1", "Ingress", 22, "networking.k8s.io/v1"),
            new Removed("networking.k8s.io/v1beta1", "IngressClass", 22, "networking.k8s.io/v1"),
            new Removed("extensions/v1beta1", "Deployment", 16, "apps/v1"),
            new Removed("extensions/v1beta1", "DaemonSet", 16, "apps/v1"),
            new Removed("extensions/v1beta1", "ReplicaSet", 16, "apps/v1"),
            new Removed("extensions/v1beta1", "NetworkPolicy", 16, "networking.k8s.io/v1"),
            new Removed("apps/v1beta1", "Deployment", 16, "apps/v1"),
            new Removed("apps/v1beta1", "StatefulSet", 16, "apps/v1"),
            new Removed("apps/v1beta2", "Deployment", 16, "apps/v1"),
            new Removed("apps/v1beta2", "StatefulSet", 16, "apps/v1"),
            new Removed("apps/v1beta2", "DaemonSet", 16, "apps/v1"),
            new Removed("apps/v1beta2", "ReplicaSet", 16, "apps/v1"),
            new Removed("batch/v1beta1", "CronJob", 25, "batch/v1"),
            new Removed("discovery.k8s.io/v1beta1", "EndpointSlice", 25, "discovery.k8s.io/v1"),
            new Removed("policy/v1beta1", "PodDisruptionBudget", 25, "policy/v1"),
            new Removed("policy/v1beta1", "PodSecurityPolicy", 25, ""),
            new Removed("autoscaling/v2beta1", "HorizontalPodAutoscaler", 25, "autoscaling/v2"),
            new Removed("autoscaling/v2beta2", "HorizontalPodAutoscaler", 26, "autoscaling/v2"),
            new Removed("rbac.authorization.k8s.io/v1beta1", "Role", 22, "rbac.authorization.k8s.io/v1"),
            new Removed("rbac.authorization.k8s.io/v1beta1", "RoleBinding", 22, "rbac.authorization.k8s.io/v1"),
            new Removed("rbac.authorization.k8s.io/v1beta1", "ClusterRole", 22, "rbac.authorization.k8s.io/v1"),
            new Removed("rbac.authorization.k8s.io/v1beta1", "ClusterRoleBinding", 22, "rbac.authorization.k8s.io/v1"),
            new Removed("apiextensions.k8s.io/v1beta1", "CustomResourceDefinition", 22, "apiextensions.k8s.io/v1"),
            new Removed("scheduling.k8s.io/v1beta1", "PriorityClass", 22, "scheduling.k8s.io/v1"),
            new Removed("storage.k8s.io/v1beta1", "StorageClass", 22, "storage.k8s.io/v1"),
            new Removed("storage.k8s.io/v1beta1", "CSIDriver", 22, "storage.k8s.io/v1"),
            new Removed("storage.k8s.io/v1beta1", "VolumeAttachment", 22, "storage.k8s.io/v1"),
            new Removed("storage.k8s.io/v1beta1", "CSIStorageCapacity", 27, "storage.k8s.io/v1"),
            new Removed("coordination.k8s.io/v1beta1", "Lease", 22, "coordination.k8s.io/v1"),
            new Removed("node.k8s.io/v1beta1", "RuntimeClass", 25, "node.k8s.io/v1"),
            new Removed("certificates.k8s.io/v1beta1", "CertificateSigningRequest", 22, "certificates.k8s.io/v1"),
            new Removed("events.k8s.io/v1beta1", "Event", 25, "events.k8s.io/v1"),
            new Removed(
                    "admissionregistration.k8s.io/v1beta1",
                    "MutatingWebhookConfiguration",
                    22,
                    "admissionregistration.k8s.io/v1"),
            new Removed(
                    "admissionregistration.k8s.io/v1beta1",
                    "ValidatingWebhookConfiguration",
                    22,
                    "admissionregistration.k8s.io/v1"),
            new Removed("apiregistration.k8s.io/v1beta1", "APIService", 22, "apiregistration.k8s.io/v1"),
            new Removed("flowcontrol.apiserver.k8s.io/v1beta1", "FlowSchema", 26, "flowcontrol.apiserver.k8s.io/v1"),
            new Removed("flowcontrol.apiserver.k8s.io/v1beta2", "FlowSchema", 29, "flowcontrol.apiserver.k8s.io/v1"),
            new Removed("flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema", 32, "flowcontrol.apiserver.k8s.io/v1"),
            new Removed(
                    "flowcontrol.apiserver.k8s.io/v1beta1",
                    "PriorityLevelConfiguration",
                    26,
                    "flowcontrol.apiserver.k8s.io/v1"),
            new Removed(
                    "flowcontrol.apiserver.k8s.io/v1beta2",
                    "PriorityLevelConfiguration",
                    29,
                    "flowcontrol.apiserver.k8s.io/v1"),
            new Removed(
                    "flowcontrol.apiserver.k8s.io/v1beta3",
                    "PriorityLevelConfiguration",
                    32,
                    "flowcontrol.apiserver.k8s.io/v1"));

    private RemovedApis() {}

    /**
     * A version of a kind that is gone.
     *
     * @param apiVersion the version
     * @param kind the kind
     * @param since the first minor without it
     * @param replacement the version to use; empty where there is none
     */
    record Removed(String apiVersion, String kind, int since, String replacement) {}

    static Optional<Removed> of(String apiVersion, String kind, int minor) {
        return ALL.stream()
                .filter(it -> it.apiVersion().equals(apiVersion) && it.kind().equals(kind) && minor >= it.since())
                .findFirst();
    }
}

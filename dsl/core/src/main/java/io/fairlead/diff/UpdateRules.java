package io.fairlead.diff;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of all kinds. An Ingress, a NetworkPolicy, an autoscaler and a CronJob have none: all of their specification may change.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/">The API, by field</a>
 */
final class UpdateRules {
    private static final String RBAC = "rbac.authorization.k8s.io";
    private static final String STORAGE = "storage.k8s.io";

    private static final List<FrozenField> FIELDS = List.of(
            FrozenField.of("apps", "Deployment", "spec", "selector"),
            FrozenField.of("apps", "DaemonSet", "spec", "selector"),
            FrozenField.of("apps", "ReplicaSet", "spec", "selector"),
            FrozenField.of(RBAC, "RoleBinding", "roleRef").saying("cannot change roleRef"),
            FrozenField.of(RBAC, "ClusterRoleBinding", "roleRef").saying("cannot change roleRef"),
            FrozenField.of("", "Secret", "type").usually("Opaque"),
            FrozenField.of("", "PersistentVolume", "spec", "volumeMode").usually("Filesystem"),
            FrozenField.of("", "ResourceQuota", "spec", "scopes"),
            FrozenField.of("discovery.k8s.io", "EndpointSlice", "addressType"),
            FrozenField.of("networking.k8s.io", "IngressClass", "spec", "controller"),
            FrozenField.of("node.k8s.io", "RuntimeClass", "handler"),
            FrozenField.of("scheduling.k8s.io", "PriorityClass", "value").forbidden("may not be changed in an update."),
            FrozenField.of("scheduling.k8s.io", "PriorityClass", "preemptionPolicy")
                    .usually("PreemptLowerPriority"),
            FrozenField.of(STORAGE, "StorageClass", "provisioner").forbidden("updates to provisioner are forbidden."),
            FrozenField.of(STORAGE, "StorageClass", "parameters").forbidden("updates to parameters are forbidden."),
            FrozenField.of(STORAGE, "StorageClass", "reclaimPolicy")
                    .usually("Delete")
                    .forbidden("updates to reclaimPolicy are forbidden."),
            FrozenField.of(STORAGE, "StorageClass", "volumeBindingMode").usually("Immediate"),
            FrozenField.of(STORAGE, "VolumeAttributesClass", "driverName")
                    .forbidden("updates to driverName are forbidden."),
            FrozenField.of(STORAGE, "VolumeAttributesClass", "parameters")
                    .forbidden("updates to parameters are forbidden."));

    private static final List<UpdateRule> ALL = Stream.concat(
                    FIELDS.stream(),
                    Stream.of(
                            new StatefulSetUpdate(),
                            new JobUpdate(),
                            new ServiceUpdate(),
                            new ClaimUpdate(),
                            new VolumeUpdate(),
                            new PodUpdate(),
                            new FrozenContent("ConfigMap", List.of("data", "binaryData")),
                            new FrozenContent("Secret", List.of("data", "stringData"))))
            .toList();

    private UpdateRules() {}

    static Stream<UpdateRule> of(String group, String kind) {
        return ALL.stream().filter(rule -> rule.isFor(group, kind));
    }
}

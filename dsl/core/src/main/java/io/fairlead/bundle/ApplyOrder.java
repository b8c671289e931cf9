package io.fairlead.bundle;

import io.fairlead.kubernetes.Resource;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The order in which objects are applied: what others need comes first, and the policies before anything that could talk.
 *
 * <p>The steps are namespaces and definitions, policies, accounts, configuration, storage, services, workloads,
 * autoscaling and disruption, routes, then every kind that is not named here.
 */
final class ApplyOrder {
    private static final int OTHERS = 90;
    private static final Map<String, Integer> STEPS = new TreeMap<>();

    static {
        step(0, "Namespace");
        step(5, "CustomResourceDefinition", "PriorityClass", "StorageClass", "IngressClass", "RuntimeClass");
        step(10, "NetworkPolicy", "ResourceQuota", "LimitRange");
        step(20, "ServiceAccount", "ClusterRole", "Role", "ClusterRoleBinding", "RoleBinding");
        step(30, "ConfigMap", "Secret");
        step(40, "PersistentVolume", "PersistentVolumeClaim");
        step(50, "Service", "EndpointSlice");
        step(60, "Pod", "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job", "CronJob");
        step(70, "HorizontalPodAutoscaler", "PodDisruptionBudget");
        step(80, "GatewayClass", "Gateway", "Ingress", "HTTPRoute", "GRPCRoute", "TLSRoute", "TCPRoute", "UDPRoute");
    }

    static final Comparator<Resource> COMPARATOR = Comparator.<Resource>comparingInt(resource -> step(resource.kind()))
            .thenComparing(resource -> resource.namespace().orElse(""))
            .thenComparing(resource -> resource.name().orElse(""))
            .thenComparing(Resource::kind)
            .thenComparing(Resource::apiVersion);

    private ApplyOrder() {}

    private static void step(int number, String... kinds) {
        for (String kind : kinds) {
            STEPS.put(kind, number);
        }
    }

    /** The step of a kind, from 0 to 99. */
    static int step(String kind) {
        return STEPS.getOrDefault(kind, OTHERS);
    }
}

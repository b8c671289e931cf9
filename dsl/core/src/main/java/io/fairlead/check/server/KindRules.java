package io.fairlead.check.server;

import io.fairlead.check.server.access.RoleBindings;
import io.fairlead.check.server.access.Roles;
import io.fairlead.check.server.config.ConfigMaps;
import io.fairlead.check.server.config.LimitRanges;
import io.fairlead.check.server.config.Namespaces;
import io.fairlead.check.server.config.Quotas;
import io.fairlead.check.server.config.Secrets;
import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.network.EndpointLists;
import io.fairlead.check.server.network.EndpointSlices;
import io.fairlead.check.server.network.IngressClasses;
import io.fairlead.check.server.network.Ingresses;
import io.fairlead.check.server.network.NetworkPolicies;
import io.fairlead.check.server.network.ServiceAllocation;
import io.fairlead.check.server.network.Services;
import io.fairlead.check.server.pod.Pods;
import io.fairlead.check.server.storage.Claims;
import io.fairlead.check.server.workload.Autoscalers;
import io.fairlead.check.server.workload.Budgets;
import io.fairlead.check.server.workload.CronJobs;
import io.fairlead.check.server.workload.DaemonSets;
import io.fairlead.check.server.workload.Deployments;
import io.fairlead.check.server.workload.Jobs;
import io.fairlead.check.server.workload.StatefulSets;
import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.apps.v1.DaemonSet;
import io.fairlead.kubernetes.apps.v1.Deployment;
import io.fairlead.kubernetes.apps.v1.ReplicaSet;
import io.fairlead.kubernetes.apps.v1.StatefulSet;
import io.fairlead.kubernetes.autoscaling.v2.HorizontalPodAutoscaler;
import io.fairlead.kubernetes.batch.v1.CronJob;
import io.fairlead.kubernetes.batch.v1.Job;
import io.fairlead.kubernetes.core.v1.ConfigMap;
import io.fairlead.kubernetes.core.v1.Endpoints;
import io.fairlead.kubernetes.core.v1.LimitRange;
import io.fairlead.kubernetes.core.v1.Namespace;
import io.fairlead.kubernetes.core.v1.PersistentVolumeClaim;
import io.fairlead.kubernetes.core.v1.Pod;
import io.fairlead.kubernetes.core.v1.ResourceQuota;
import io.fairlead.kubernetes.core.v1.Secret;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.discovery.v1.EndpointSlice;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.kubernetes.networking.v1.IngressClass;
import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import io.fairlead.kubernetes.policy.v1.PodDisruptionBudget;
import io.fairlead.kubernetes.rbac.v1.ClusterRole;
import io.fairlead.kubernetes.rbac.v1.ClusterRoleBinding;
import io.fairlead.kubernetes.rbac.v1.Role;
import io.fairlead.kubernetes.rbac.v1.RoleBinding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * The rules of one kind beside those of its metadata.
 *
 * @param type the kind
 * @param allocation what the server does first; when it fails, that is all that is reported
 * @param rules the rest
 * @param <T> the kind
 */
record KindRules<T extends Resource>(Class<T> type, BiConsumer<T, Field> allocation, BiConsumer<T, Field> rules) {
    private static final List<KindRules<?>> ALL = List.of(
            new KindRules<>(Service.class, ServiceAllocation::check, Services::check),
            of(NetworkPolicy.class, NetworkPolicies::check),
            of(Ingress.class, Ingresses::check),
            of(IngressClass.class, IngressClasses::check),
            of(Endpoints.class, EndpointLists::check),
            of(EndpointSlice.class, EndpointSlices::check),
            of(Pod.class, Pods::check),
            of(Deployment.class, Deployments::check),
            of(ReplicaSet.class, Deployments::check),
            of(StatefulSet.class, StatefulSets::check),
            of(DaemonSet.class, DaemonSets::check),
            of(Job.class, Jobs::check),
            of(CronJob.class, CronJobs::check),
            of(HorizontalPodAutoscaler.class, Autoscalers::check),
            of(PodDisruptionBudget.class, Budgets::check),
            of(ConfigMap.class, ConfigMaps::check),
            of(Secret.class, Secrets::check),
            of(Namespace.class, Namespaces::check),
            of(PersistentVolumeClaim.class, Claims::check),
            of(ResourceQuota.class, Quotas::check),
            of(LimitRange.class, LimitRanges::check),
            of(Role.class, Roles::check),
            of(ClusterRole.class, Roles::check),
            of(RoleBinding.class, RoleBindings::check),
            of(ClusterRoleBinding.class, RoleBindings::check));

    private static final Map<Class<?>, KindRules<?>> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(KindRules::type, rules -> rules));

    private static <T extends Resource> KindRules<T> of(Class<T> type, BiConsumer<T, Field> rules) {
        return new KindRules<>(type, (resource, at) -> {}, rules);
    }

    static void allocate(Resource resource, Field at) {
        find(resource).ifPresent(found -> found.allocation(resource, at));
    }

    static void check(Resource resource, Field at) {
        find(resource).ifPresent(found -> found.rules(resource, at));
    }

    private static Optional<KindRules<?>> find(Resource resource) {
        return Optional.ofNullable(BY_TYPE.get(resource.getClass()));
    }

    private void allocation(Resource resource, Field at) {
        allocation.accept(type.cast(resource), at);
    }

    private void rules(Resource resource, Field at) {
        rules.accept(type.cast(resource), at);
    }
}

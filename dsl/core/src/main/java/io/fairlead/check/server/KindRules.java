package io.fairlead.check.server;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.network.EndpointLists;
import io.fairlead.check.server.network.EndpointSlices;
import io.fairlead.check.server.network.IngressClasses;
import io.fairlead.check.server.network.Ingresses;
import io.fairlead.check.server.network.NetworkPolicies;
import io.fairlead.check.server.network.ServiceAllocation;
import io.fairlead.check.server.network.Services;
import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.core.v1.Endpoints;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.discovery.v1.EndpointSlice;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.kubernetes.networking.v1.IngressClass;
import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

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
            of(EndpointSlice.class, EndpointSlices::check));

    private static <T extends Resource> KindRules<T> of(Class<T> type, BiConsumer<T, Field> rules) {
        return new KindRules<>(type, (resource, at) -> {}, rules);
    }

    static void allocate(Resource resource, Field at) {
        find(resource).forEach(found -> found.allocation(resource, at));
    }

    static void check(Resource resource, Field at) {
        find(resource).forEach(found -> found.rules(resource, at));
    }

    private static Stream<KindRules<?>> find(Resource resource) {
        return ALL.stream().filter(rules -> rules.type().isInstance(resource));
    }

    private void allocation(Resource resource, Field at) {
        allocation.accept(type.cast(resource), at);
    }

    private void rules(Resource resource, Field at) {
        rules.accept(type.cast(resource), at);
    }
}

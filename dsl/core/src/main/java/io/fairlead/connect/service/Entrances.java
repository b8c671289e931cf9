package io.fairlead.connect.service;

import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.peer.ClusterPeer;
import io.fairlead.connect.peer.Someone;
import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.connect.port.PortSet;
import io.fairlead.connect.world.Parties;
import io.fairlead.connect.world.Party;
import io.fairlead.connect.world.World;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServiceExternalTrafficPolicy;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.kubernetes.core.v1.ServiceType;
import io.fairlead.kubernetes.networking.v1.HTTPIngressPath;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.kubernetes.networking.v1.IngressBackend;
import io.fairlead.kubernetes.networking.v1.IngressServiceBackend;
import io.fairlead.kubernetes.networking.v1.IngressSpec;
import io.fairlead.kubernetes.networking.v1.ServiceBackendPort;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.target.EntryPoint;
import io.fairlead.target.IngressController;
import io.fairlead.target.Target;
import io.fairlead.value.Cidr;
import io.fairlead.value.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways in: which pods are entered on which ports, and by whom. */
public final class Entrances {
    private final ServiceIndex services;
    private final Parties parties;
    private final Target target;
    private final List<Entrance> routes = new ArrayList<>();
    private final List<Entrance> balancers = new ArrayList<>();

    /**
     * A way in.
     *
     * @param by who may come, any of them
     * @param ports the pods it leads to, and the ports on them
     */
    public record Entrance(List<Party> by, Map<WorkloadPeer, PortSet> ports) {}

    /** Finds the ways in. */
    public Entrances(World world, Parties parties, ServiceIndex services) {
        this.services = services;
        this.parties = parties;
        this.target = world.setting().target();
        List<Party> controller = target.ingressController()
                .map(IngressController::traffic)
                .map(from -> parties.entering(ClusterPeer.INGRESS_CONTROLLER, from, anyClient()))
                .orElseGet(parties::unnamedController);
        List<Party> gateway = target.gateway()
                .map(one -> parties.entering(ClusterPeer.INGRESS_CONTROLLER, one.traffic(), anyClient()))
                .orElse(controller);
        world.manifests().of(Ingress.class).forEach(one -> ingress(one, controller));
        new GatewayRoutes(world.manifests()).backends().forEach(backend -> gatewayRoute(backend, gateway));
        new OpenShiftRoutes(world.manifests()).backends().forEach(backend -> openShiftRoute(backend, controller));
        world.manifests().of(Service.class).forEach(this::balancer);
    }

    /** Through Ingress objects and routes. */
    public List<Entrance> routes() {
        return List.copyOf(routes);
    }

    /** Through Services of type LoadBalancer and NodePort. */
    public List<Entrance> balancers() {
        return List.copyOf(balancers);
    }

    private void ingress(Typed<Ingress> ingress, List<Party> controller) {
        ingress.resource().spec().stream()
                .flatMap(Entrances::backends)
                .flatMap(backend -> backend.service().stream())
                .forEach(backend -> add(routes, controller, behind(ingress.namespace(), backend)));
    }

    private static Stream<IngressBackend> backends(IngressSpec spec) {
        return Stream.concat(
                spec.defaultBackend().stream(),
                spec.rules().stream()
                        .flatMap(rule -> rule.http().stream())
                        .flatMap(http -> http.paths().stream())
                        .map(HTTPIngressPath::backend));
    }

    /** The port is one of the Service, by number or name; never the port of the pod. */
    private Map<WorkloadPeer, PortSet> behind(String namespace, IngressServiceBackend backend) {
        Optional<Integer> number = backend.port().flatMap(ServiceBackendPort::number);
        Optional<String> name = backend.port().flatMap(ServiceBackendPort::name);
        return services.behind(
                namespace,
                backend.name(),
                port -> number.filter(wanted -> wanted == port.port()).isPresent()
                        || (name.isPresent() && name.equals(port.name())));
    }

    private void gatewayRoute(GatewayRoutes.Backend backend, List<Party> gateway) {
        add(
                routes,
                gateway,
                services.behind(
                        backend.namespace(),
                        backend.service(),
                        port -> port.port() == backend.port() && ServiceIndex.protocol(port) == backend.protocol()));
    }

    private void openShiftRoute(OpenShiftRoutes.Backend backend, List<Party> router) {
        add(routes, router, services.behind(backend.namespace(), backend.service(), backend::leadsTo));
    }

    private void balancer(Typed<Service> service) {
        service.resource()
                .spec()
                .filter(spec -> spec.type()
                        .filter(type -> type == ServiceType.LOAD_BALANCER || type == ServiceType.NODE_PORT)
                        .isPresent())
                .ifPresent(spec -> add(
                        balancers,
                        parties.entering(ClusterPeer.LOAD_BALANCER, traffic(spec), client(spec)),
                        services.behind(service.namespace(), service.name(), port -> true)));
    }

    /** What is known of load balancers says nothing of node ports, nor of clients that keep their address. */
    private EntryPoint traffic(ServiceSpec spec) {
        boolean balanced =
                spec.type().filter(type -> type == ServiceType.LOAD_BALANCER).isPresent();
        return balanced && !keepsClient(spec) ? target.loadBalancerTraffic() : new EntryPoint.FromAnywhere();
    }

    private static boolean keepsClient(ServiceSpec spec) {
        return spec.externalTrafficPolicy()
                .filter(policy -> policy == ServiceExternalTrafficPolicy.LOCAL)
                .isPresent();
    }

    private static Someone anyClient() {
        return Parties.client(AddressSet.ALL, false);
    }

    private static Someone client(ServiceSpec spec) {
        boolean local = keepsClient(spec);
        AddressSet given = spec.loadBalancerSourceRanges().stream()
                .flatMap(text -> range(text.strip()).stream())
                .map(AddressSet::of)
                .reduce(AddressSet.NONE, AddressSet::plus);
        AddressSet anywhere = local ? AddressSet.ALL : AddressSet.ALL_IPV4;
        return Parties.client(local && !given.isEmpty() ? given : anywhere, !local);
    }

    private static Optional<Cidr> range(String text) {
        try {
            return Optional.of(Cidr.parse(text));
        } catch (InvalidValueException notARange) {
            return Optional.empty();
        }
    }

    private static void add(List<Entrance> all, List<Party> by, Map<WorkloadPeer, PortSet> ports) {
        if (!ports.isEmpty()) {
            all.add(new Entrance(by, ports));
        }
    }
}

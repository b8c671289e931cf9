package io.fairlead.connect.service;

import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.label.LabelQuery;
import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.connect.port.PortSet;
import io.fairlead.connect.world.NamespaceView;
import io.fairlead.connect.world.World;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.kubernetes.core.v1.ServiceType;
import io.fairlead.value.IntOrString;
import io.fairlead.value.Protocol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The Services by name, and what is behind them.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/">Service</a>
 */
public final class ServiceIndex {
    private final World world;
    private final Map<Key, Service> services = new HashMap<>();
    private final Endpoints endpoints;

    private record Key(String namespace, String name) {}

    /** Indexes the Services of a world. */
    public ServiceIndex(World world) {
        this.world = world;
        this.endpoints = new Endpoints(world.manifests());
        world.manifests()
                .of(Service.class)
                .forEach(one -> services.putIfAbsent(new Key(one.namespace(), one.name()), one.resource()));
    }

    /** A Service by its name. */
    public Optional<ServiceSpec> find(String namespace, String name) {
        return Optional.ofNullable(services.get(new Key(namespace, name))).flatMap(Service::spec);
    }

    /**
     * What a client reaches that dials a Service by its name.
     *
     * @param namespace of the Service
     * @param name of the Service
     * @param protocol that the client speaks
     * @param port that the client dials
     */
    public ServiceTarget dialled(String namespace, String name, Protocol protocol, int port) {
        Optional<ServiceSpec> service = find(namespace, name);
        if (service.isEmpty()) {
            return new ServiceTarget.Nothing("there is no Service " + namespace + "/" + name);
        }
        ServiceSpec spec = service.get();
        if (spec.type().filter(type -> type == ServiceType.EXTERNAL_NAME).isPresent()) {
            return new ServiceTarget.HostName(spec.externalName().orElse(""));
        }
        if (isHeadless(spec) && !spec.selector().isEmpty()) {
            return pods(namespace, spec, PortSet.of(protocol, port));
        }
        return spec.ports().stream()
                .filter(one -> one.port() == port && protocol(one) == protocol)
                .findFirst()
                .map(one -> target(namespace, name, spec, one))
                .orElseGet(() -> new ServiceTarget.Nothing(
                        "Service " + namespace + "/" + name + " has no port " + port + "/" + protocol));
    }

    /** What is behind one port of a Service, as those see it who follow its endpoints. */
    ServiceTarget target(String namespace, String name, ServiceSpec spec, ServicePort port) {
        if (spec.selector().isEmpty()) {
            return endpoints
                    .find(namespace, name, port)
                    .orElseGet(() -> new ServiceTarget.Nothing(
                            "Service " + namespace + "/" + name + " has neither selector nor EndpointSlice"));
        }
        Map<WorkloadPeer, PortSet> out = new HashMap<>();
        selected(namespace, spec).forEach(pod -> podPorts(pod, port).ifPresent(ports -> out.put(pod, ports)));
        return out.isEmpty()
                ? new ServiceTarget.Nothing("no pod behind Service " + namespace + "/" + name + " has its port")
                : new ServiceTarget.Pods(out);
    }

    /** The pods behind the ports of a Service, as those see it who follow its endpoints. */
    Map<WorkloadPeer, PortSet> behind(String namespace, String name, Predicate<ServicePort> ports) {
        Map<WorkloadPeer, PortSet> out = new HashMap<>();
        find(namespace, name)
                .ifPresent(spec -> spec.ports().stream().filter(ports).forEach(port -> {
                    if (target(namespace, name, spec, port) instanceof ServiceTarget.Pods pods) {
                        pods.ports().forEach((pod, here) -> out.merge(pod, here, PortSet::plus));
                    }
                }));
        return out;
    }

    private ServiceTarget pods(String namespace, ServiceSpec spec, PortSet ports) {
        Map<WorkloadPeer, PortSet> out = new HashMap<>();
        selected(namespace, spec).forEach(pod -> out.put(pod, ports));
        return out.isEmpty() ? new ServiceTarget.Nothing("the Service selects no pod") : new ServiceTarget.Pods(out);
    }

    private List<WorkloadPeer> selected(String namespace, ServiceSpec spec) {
        LabelQuery query = LabelQuery.of(spec.selector());
        Optional<NamespaceView> view = world.view(namespace);
        return view.isEmpty()
                ? List.of()
                : view.get().selectForService(query).sure().stream()
                        .mapToObj(pod -> view.get().pods().get(pod))
                        .toList();
    }

    private static Optional<PortSet> podPorts(WorkloadPeer pod, ServicePort port) {
        IntOrString target = port.targetPort().orElse(IntOrString.of(port.port()));
        return target.asInt()
                .filter(number -> number >= 1 && number <= PortSet.HIGHEST)
                .map(number -> PortSet.of(protocol(port), number))
                .or(() -> target.asString().flatMap(name -> pod.namedPorts().find(protocol(port), name)));
    }

    static Protocol protocol(ServicePort port) {
        return port.protocol().map(given -> Protocol.valueOf(given.value())).orElse(Protocol.TCP);
    }

    private static boolean isHeadless(ServiceSpec spec) {
        return spec.clusterIP().filter("None"::equals).isPresent();
    }

    /** Every address that is behind some Service without a selector. */
    public AddressSet addresses() {
        return endpoints.addresses();
    }
}

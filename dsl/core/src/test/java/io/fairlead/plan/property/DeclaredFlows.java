package io.fairlead.plan.property;

import io.fairlead.app.App;
import io.fairlead.app.Connection;
import io.fairlead.app.Destination;
import io.fairlead.app.Inbound;
import io.fairlead.app.Route;
import io.fairlead.app.RoutePath;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Port;
import io.fairlead.app.exposure.Exposure;
import io.fairlead.app.exposure.LoadBalancer;
import io.fairlead.app.exposure.NodePort;
import io.fairlead.app.exposure.TrafficPolicy;
import io.fairlead.app.external.ExternalHost;
import io.fairlead.app.external.ExternalNetwork;
import io.fairlead.app.external.ExternalPort;
import io.fairlead.app.external.ExternalService;
import io.fairlead.plan.property.PolicyOracle.Endpoint;
import io.fairlead.plan.property.PolicyOracle.L4;
import io.fairlead.target.CniFeature;
import io.fairlead.target.EntryPoint;
import io.fairlead.target.PodIdentity;
import io.fairlead.target.Support;
import io.fairlead.target.Target;
import io.fairlead.value.Cidr;
import io.fairlead.value.PortName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The flows that an application declares, said a second time in the plainest words. */
record DeclaredFlows(App app, Target target) {
    boolean between(Tier client, Tier server, L4 port) {
        return client.connections().stream()
                .filter(connection -> leadsTo(connection, client, server))
                .flatMap(connection -> ports(server, connection.ports()))
                .anyMatch(declared -> is(declared, port));
    }

    private static boolean leadsTo(Connection connection, Tier client, Tier server) {
        if (connection.destination() instanceof Destination.ToTier to) {
            return to.name().equals(server.name());
        }
        return connection.destination() instanceof Destination.ToItself && client.isSameTierAs(server);
    }

    private static Stream<Port> ports(Tier tier, List<PortName> names) {
        return tier.ports().stream().filter(port -> names.isEmpty() || names.contains(port.name()));
    }

    private static boolean is(Port declared, L4 port) {
        return declared.protocol().name().equals(port.protocol())
                && declared.number().value() == port.port();
    }

    boolean fromTier(Tier client, Endpoint to, L4 port) {
        return asksNameServer(client, to, port)
                || client.connections().stream().anyMatch(connection -> reaches(connection, to, port));
    }

    private boolean reaches(Connection connection, Endpoint to, L4 port) {
        if (!(connection.destination() instanceof Destination.ToExternal external)
                || external.peer().ports().stream().noneMatch(declared -> is(declared, port))) {
            return false;
        }
        if (external.peer() instanceof ExternalService service) {
            return isPod(to, service.namespace().text(), texts(service));
        }
        if (external.peer() instanceof ExternalHost) {
            return isPublic(to.address());
        }
        ExternalNetwork network = (ExternalNetwork) external.peer();
        return network.outsideClusterOnly()
                ? isPublic(to.address()) && !to.address().contains(":")
                : contains(network, to.address());
    }

    private static boolean is(ExternalPort declared, L4 port) {
        int first = declared.first().value();
        int last = declared.last().map(end -> end.value()).orElse(first);
        return declared.protocol().name().equals(port.protocol()) && port.port() >= first && port.port() <= last;
    }

    private static boolean contains(ExternalNetwork network, String address) {
        return in(network.cidrs(), address) && !in(network.except(), address);
    }

    private boolean isPublic(String address) {
        if (address.contains(":")) {
            return PolicyOracle.inside("2000::/3", address);
        }
        boolean own = target.podCidrs().isEmpty()
                ? PolicyOracle.inside("10.0.0.0/8", address)
                : in(target.podCidrs(), address)
                        || in(target.serviceCidrs(), address)
                        || in(target.nodeCidrs(), address);
        return !own && !PolicyOracle.inside("169.254.0.0/16", address);
    }

    private boolean asksNameServer(Tier client, Endpoint to, L4 port) {
        boolean byName = client.connections().stream()
                .anyMatch(connection -> !(connection.destination() instanceof Destination.ToExternal external
                        && external.peer() instanceof ExternalNetwork));
        int number = target.dns().name().equals("openshift") ? 5353 : 53;
        return byName
                && isNameServer(to)
                && port.port() == number
                && !port.protocol().equals("SCTP");
    }

    private boolean isNameServer(Endpoint to) {
        return switch (target.dns().name()) {
            case "coredns" -> to.toString().equals("kube-system/kube-dns");
            case "node-local" ->
                List.of("kube-system/kube-dns", "169.254.20.10").contains(to.toString());
            case "aks-local-dns" ->
                List.of("kube-system/kube-dns", "169.254.10.10").contains(to.toString());
            case "openshift" -> to.toString().equals("openshift-dns/dns-default");
            case "gke-cloud-dns" -> to.toString().equals("169.254.169.254");
            default -> throw new AssertionError(target.dns());
        };
    }

    boolean intoTier(Endpoint from, Tier server, L4 port) {
        return server.inbound().stream().anyMatch(inbound -> accepts(inbound, from, server, port))
                || (isFirst(server, port)
                        && (server.exposures().stream().anyMatch(exposure -> admits(exposure, from))
                                || (isRouted(server) && admits(entry(), from))));
    }

    private static boolean accepts(Inbound inbound, Endpoint from, Tier server, L4 port) {
        boolean peer = inbound.peer() instanceof ExternalService service
                ? isPod(from, service.namespace().text(), texts(service))
                : contains((ExternalNetwork) inbound.peer(), from.address());
        return peer && ports(server, inbound.ports()).anyMatch(declared -> is(declared, port));
    }

    /** The random applications expose and route the first port of a tier. */
    private static boolean isFirst(Tier server, L4 port) {
        return !server.ports().isEmpty() && is(server.ports().get(0), port);
    }

    private boolean isRouted(Tier server) {
        return app.routes().stream()
                .flatMap((Route route) -> route.paths().stream())
                .map(RoutePath::tier)
                .anyMatch(server.name()::equals);
    }

    private EntryPoint entry() {
        return target.gateway()
                .map(gateway -> gateway.traffic())
                .or(() -> target.ingressController().map(controller -> controller.traffic()))
                .orElseThrow();
    }

    private boolean admits(Exposure exposure, Endpoint from) {
        if (exposure instanceof LoadBalancer balancer) {
            return balancer.externalTrafficPolicy() == TrafficPolicy.LOCAL
                    ? isClient(balancer.sourceRanges(), from)
                    : admits(target.loadBalancerTraffic(), from);
        }
        if (exposure instanceof NodePort nodePort) {
            return nodePort.externalTrafficPolicy() == TrafficPolicy.LOCAL
                    ? isClient(List.of(), from)
                    : admits(new EntryPoint.FromNodes(), from);
        }
        return false;
    }

    private boolean isClient(List<Cidr> ranges, Endpoint from) {
        return (ranges.isEmpty() || in(ranges, from.address())) && !in(target.podCidrs(), from.address());
    }

    private boolean admits(EntryPoint entry, Endpoint from) {
        if (entry instanceof EntryPoint.FromPods pods) {
            PodIdentity identity = pods.pods();
            return isPod(from, identity.namespace().text(), texts(identity.labels()));
        }
        if (entry instanceof EntryPoint.FromAddresses addresses) {
            return in(addresses.ranges(), from.address());
        }
        boolean nodes = entry instanceof EntryPoint.FromNodes
                && !target.nodeCidrs().isEmpty()
                && target.cni().support(CniFeature.IP_BLOCK_NODES) != Support.NO;
        return !nodes || in(target.nodeCidrs(), from.address());
    }

    private static boolean isPod(Endpoint endpoint, String namespace, Map<String, String> labels) {
        return endpoint.namespace().equals(Optional.of(namespace))
                && endpoint.labels().entrySet().containsAll(labels.entrySet());
    }

    private static Map<String, String> texts(ExternalService service) {
        return texts(service.podLabels());
    }

    private static Map<String, String> texts(Map<?, ?> labels) {
        Map<String, String> out = new TreeMap<>();
        labels.forEach((key, value) -> out.put(key.toString(), value.toString()));
        return out;
    }

    private static boolean in(List<Cidr> ranges, String address) {
        return ranges.stream().anyMatch(range -> PolicyOracle.inside(range.toString(), address));
    }
}

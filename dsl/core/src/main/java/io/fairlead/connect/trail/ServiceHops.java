package io.fairlead.connect.trail;

import io.fairlead.connect.label.Match;
import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.connect.port.PortSet;
import io.fairlead.connect.service.ServiceTarget;
import io.fairlead.connect.trail.Hop.Step;
import io.fairlead.diagnostic.Place;
import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.PodSpec;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import io.fairlead.value.IntOrString;
import io.fairlead.value.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The hops inside of a Service: its port, the port of the pods, the pods, their containers. */
final class ServiceHops {
    private static final FieldPath SPEC = FieldPath.of("spec");

    private final Typed<Service> service;
    private final Optional<ServiceSpec> spec;
    private final Protocol protocol;
    private final int port;

    ServiceHops(Typed<Service> service, Protocol protocol, int port) {
        this.service = service;
        this.spec = service.resource().spec();
        this.protocol = protocol;
        this.port = port;
    }

    List<Hop> of(ServiceTarget target) {
        List<Hop> hops = new ArrayList<>();
        if (target instanceof ServiceTarget.HostName host) {
            String text =
                    "the Service is another name for " + host.host() + "; policies see the address that DNS gives it";
            hops.add(hop(Step.SERVICE_PORT, Match.DEPENDS, text, SPEC.field("externalName")));
            return hops;
        }
        int index = indexOfPort();
        if (isHeadless()) {
            hops.add(hop(
                    Step.SERVICE_PORT,
                    Match.YES,
                    "the Service is headless: its name gives the addresses of the pods",
                    SPEC.field("clusterIP")));
        } else if (index < 0) {
            hops.add(noPort());
            return hops;
        } else {
            hops.addAll(ports(index));
        }
        hops.addAll(endpoints(target, Math.max(index, 0)));
        return hops;
    }

    private Hop noPort() {
        String given = ports().map(one -> one.port() + "/" + protocol(one)).collect(Collectors.joining(", "));
        String text =
                "the Service has no port " + port + "/" + protocol + "; it has " + (given.isEmpty() ? "none" : given);
        return hop(Step.SERVICE_PORT, Match.NO, text, SPEC.field("ports"));
    }

    private List<Hop> ports(int index) {
        ServicePort one = ports().toList().get(index);
        FieldPath at = SPEC.field("ports").index(index);
        String name = one.name().map(given -> " \"" + given + "\"").orElse("");
        IntOrString target = one.targetPort().orElse(IntOrString.of(one.port()));
        String leads = target.asString()
                .map(given -> "leads to the port that the pods name \"" + given + "\"")
                .orElse("leads to port " + target + " of the pods");
        return List.of(
                hop(Step.SERVICE_PORT, Match.YES, "the Service has port " + port + "/" + protocol + name, at),
                hop(Step.TARGET_PORT, Match.YES, leads, at.field("targetPort")));
    }

    private List<Hop> endpoints(ServiceTarget target, int index) {
        if (target instanceof ServiceTarget.Pods pods) {
            List<Hop> hops = new ArrayList<>();
            String names = pods.ports().keySet().stream()
                    .sorted()
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            hops.add(hop(Step.ENDPOINTS, Match.YES, selector() + " selects " + names, SPEC.field("selector")));
            new TreeMap<>(pods.ports()).forEach((pod, ports) -> hops.add(container(pod, ports)));
            return hops;
        } else if (target instanceof ServiceTarget.Addresses addresses) {
            String text = "EndpointSlices lead to " + addresses.addresses() + " on " + addresses.ports()
                    + "; explain that address to see the policies";
            return List.of(hop(Step.ENDPOINTS, Match.DEPENDS, text, SPEC));
        }
        String reason = target instanceof ServiceTarget.Nothing nothing ? nothing.reason() : "";
        FieldPath at = spec.filter(one -> one.selector().isEmpty()).isPresent() ? SPEC : SPEC.field("selector");
        boolean named = named(index);
        return List.of(hop(named ? Step.TARGET_PORT : Step.ENDPOINTS, Match.NO, selector() + ": " + reason, at));
    }

    private boolean named(int index) {
        return ports().skip(index)
                .findFirst()
                .flatMap(ServicePort::targetPort)
                .flatMap(IntOrString::asString)
                .isPresent();
    }

    private String selector() {
        return "the selector "
                + spec.map(one -> new TreeMap<>(one.selector())
                                .entrySet().stream().map(Object::toString).collect(Collectors.joining(",")))
                        .orElse("");
    }

    /** Declaring a port is information only: a port that is not declared can serve all the same. */
    private static Hop container(WorkloadPeer pod, PortSet ports) {
        PodSpec spec = pod.members().get(0).spec();
        Place place = pod.members()
                .get(0)
                .manifest()
                .place(pod.members().get(0).specPath().field("containers"));
        Optional<Container> declaring = Stream.concat(spec.containers().stream(), spec.initContainers().stream())
                .filter(container -> declares(container, ports))
                .findFirst();
        return declaring
                .map(container -> new Hop(
                        Step.CONTAINER_PORT,
                        Match.YES,
                        "container \"" + container.name() + "\" of " + pod + " declares " + ports,
                        Optional.of(place)))
                .orElseGet(() -> new Hop(
                        Step.CONTAINER_PORT,
                        Match.DEPENDS,
                        "no container of " + pod + " declares " + ports + "; it depends on whether one listens there",
                        Optional.of(place)));
    }

    private static boolean declares(Container container, PortSet ports) {
        return container.ports().stream()
                .anyMatch(one -> ports.contains(
                        one.protocol()
                                .map(given -> Protocol.valueOf(given.value()))
                                .orElse(Protocol.TCP),
                        one.containerPort()));
    }

    private boolean isHeadless() {
        return spec.filter(one -> !one.selector().isEmpty())
                .flatMap(ServiceSpec::clusterIP)
                .filter("None"::equals)
                .isPresent();
    }

    private Stream<ServicePort> ports() {
        return spec.stream().flatMap(one -> one.ports().stream());
    }

    private int indexOfPort() {
        List<ServicePort> all = ports().toList();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).port() == port && protocol(all.get(i)) == protocol) {
                return i;
            }
        }
        return -1;
    }

    private static Protocol protocol(ServicePort port) {
        return port.protocol().map(given -> Protocol.valueOf(given.value())).orElse(Protocol.TCP);
    }

    private Hop hop(Step step, Match match, String text, FieldPath at) {
        return new Hop(step, match, text, Optional.of(service.manifest().place(at)));
    }
}

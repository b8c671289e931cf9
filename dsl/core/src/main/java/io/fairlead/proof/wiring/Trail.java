package io.fairlead.proof.wiring;

import io.fairlead.app.Tier;
import io.fairlead.app.container.Port;
import io.fairlead.connect.label.LabelQuery;
import io.fairlead.connect.label.Labels;
import io.fairlead.connect.label.Match;
import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.ContainerPort;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.kubernetes.core.v1.ServiceType;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.manifest.Workload;
import io.fairlead.proof.declared.Declaration;
import io.fairlead.value.FieldPath;
import io.fairlead.value.IntOrString;
import io.fairlead.value.Protocol;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The way from a Service to a port of a tier's pods. */
record Trail(Declaration declaration, Tier tier, Port port, Workload workload) {
    private static final FieldPath SPEC = FieldPath.of("spec");

    /** Where the way through a Service ends; empty when it arrives. */
    Optional<BrokenHop> through(Typed<Service> service, Predicate<ServicePort> dialled) {
        Optional<ServiceSpec> spec = service.resource().spec();
        if (spec.isEmpty()
                || spec.get().type().filter(ServiceType.EXTERNAL_NAME::equals).isPresent()) {
            return broken(
                    Hop.NAME, service.manifest(), SPEC, "Service \"" + service.name() + "\" has no pods behind it");
        }
        if (!selects(spec.get())) {
            return broken(
                    Hop.SELECTOR,
                    service.manifest(),
                    SPEC.field("selector"),
                    "Service \"" + service.name() + "\" does not select the pods of tier \"" + tier.name() + "\"");
        }
        return isHeadless(spec.get()) ? arrival() : throughPort(service, spec.get(), dialled);
    }

    private Optional<BrokenHop> throughPort(Typed<Service> service, ServiceSpec spec, Predicate<ServicePort> dialled) {
        List<ServicePort> ports = spec.ports().stream().filter(dialled).toList();
        if (ports.isEmpty()) {
            return broken(
                    Hop.SERVICE_PORT,
                    service.manifest(),
                    SPEC.field("ports"),
                    "Service \"" + service.name() + "\" has no port that is dialled for \"" + port.name() + "\"");
        }
        if (ports.stream().noneMatch(this::leadsHere)) {
            ServicePort first = ports.get(0);
            return broken(
                    Hop.TARGET_PORT,
                    service.manifest(),
                    SPEC.field("ports").index(spec.ports().indexOf(first)).field("targetPort"),
                    "port " + first.port() + " of Service \"" + service.name() + "\" leads to " + target(first)
                            + ", not to " + port);
        }
        return arrival();
    }

    /** Whether the pods listen where the way leads. */
    private Optional<BrokenHop> arrival() {
        boolean listed = containerPorts()
                .anyMatch(one -> one.containerPort() == port.number().value() && protocol(one) == port.protocol());
        return listed
                ? Optional.empty()
                : broken(
                        Hop.CONTAINER_PORT,
                        workload.manifest(),
                        workload.specPath().field("containers"),
                        "no container of " + workload + " has port " + port);
    }

    /** Whether a Service has the tier's pods behind it. */
    boolean selects(ServiceSpec spec) {
        return !spec.selector().isEmpty()
                && LabelQuery.of(spec.selector()).matches(Labels.exactly(workload.labels())) == Match.YES;
    }

    private static boolean isHeadless(ServiceSpec spec) {
        return spec.clusterIP().filter("None"::equals).isPresent();
    }

    /** Whether a port of a Service leads to the pod port that is meant. */
    boolean leadsHere(ServicePort one) {
        Protocol spoken =
                one.protocol().map(given -> Protocol.valueOf(given.value())).orElse(Protocol.TCP);
        return spoken == port.protocol()
                && number(one, spoken)
                        .filter(number -> number == port.number().value())
                        .isPresent();
    }

    private Optional<Integer> number(ServicePort one, Protocol spoken) {
        IntOrString target = one.targetPort().orElse(IntOrString.of(one.port()));
        return target.asInt().or(() -> target.asString().flatMap(name -> named(name, spoken)));
    }

    private Optional<Integer> named(String name, Protocol spoken) {
        return containerPorts()
                .filter(one -> one.name().filter(name::equals).isPresent() && protocol(one) == spoken)
                .map(ContainerPort::containerPort)
                .findFirst();
    }

    private static String target(ServicePort one) {
        return one.targetPort().map(Object::toString).orElse(Integer.toString(one.port()))
                + one.protocol().map(protocol -> "/" + protocol.value()).orElse("");
    }

    private Stream<ContainerPort> containerPorts() {
        return Stream.concat(
                        workload.spec().containers().stream(),
                        workload.spec().initContainers().stream().filter(Trail::isSidecar))
                .flatMap(container -> container.ports().stream());
    }

    private static boolean isSidecar(Container container) {
        return container.restartPolicy().filter("Always"::equals).isPresent();
    }

    private static Protocol protocol(ContainerPort one) {
        return one.protocol().map(given -> Protocol.valueOf(given.value())).orElse(Protocol.TCP);
    }

    private Optional<BrokenHop> broken(Hop hop, Manifest manifest, FieldPath path, String reason) {
        return Optional.of(new BrokenHop(hop, declaration, reason, Optional.of(manifest), path));
    }
}

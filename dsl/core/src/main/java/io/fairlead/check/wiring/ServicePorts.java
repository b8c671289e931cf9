package io.fairlead.check.wiring;

import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.kubernetes.core.v1.ServiceType;
import io.fairlead.manifest.Manifests.Typed;
import java.util.List;
import java.util.stream.Collectors;

/** What Services offer. */
public final class ServicePorts {
    private ServicePorts() {}

    /** The ports of a Service, in order. */
    public static List<ServicePort> of(Typed<Service> service) {
        return service.resource().spec().map(ServiceSpec::ports).orElse(List.of());
    }

    /** Whether it has no address of its own, so that clients dial the pods. */
    public static boolean isHeadless(Typed<Service> service) {
        return service.resource()
                .spec()
                .flatMap(ServiceSpec::clusterIP)
                .filter("None"::equals)
                .isPresent();
    }

    /** The type after defaulting: {@code ClusterIP} and so on. */
    public static String type(Typed<Service> service) {
        return service.resource()
                .spec()
                .flatMap(ServiceSpec::type)
                .map(ServiceType::value)
                .orElse("ClusterIP");
    }

    /** Whether it is only another name for a host elsewhere. */
    public static boolean isExternalName(Typed<Service> service) {
        return type(service).equals("ExternalName");
    }

    /** The ports as messages give them: {@code http (80 → 8080)}. */
    public static String text(Typed<Service> service) {
        List<ServicePort> ports = of(service);
        return ports.isEmpty()
                ? "no port"
                : ports.stream().map(ServicePorts::text).collect(Collectors.joining(", "));
    }

    /** One port as messages give it. */
    public static String text(ServicePort port) {
        String target = port.targetPort()
                .map(to -> " → " + to)
                .filter(to -> !to.equals(" → " + port.port()))
                .orElse("");
        return port.name().map(name -> name + " (" + port.port() + target + ")").orElse(port.port() + target);
    }
}

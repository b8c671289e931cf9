package io.fairlead.connect.service;

import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.manifest.Manifests;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where OpenShift's routes lead.
 *
 * @see <a href="https://docs.openshift.com/container-platform/latest/rest_api/network_apis/route-route-openshift-io-v1.html">Route</a>
 */
final class OpenShiftRoutes {
    private final List<Backend> backends = new ArrayList<>();

    /**
     * A Service.
     *
     * @param namespace its namespace
     * @param service its name
     * @param port name of the Service port, or its target; empty for all
     */
    record Backend(String namespace, String service, Optional<String> port) {
        boolean leadsTo(ServicePort one) {
            return port.isEmpty()
                    || port.equals(one.name())
                    || port.get().equals(one.targetPort().map(Object::toString).orElse(Integer.toString(one.port())));
        }
    }

    OpenShiftRoutes(Manifests manifests) {
        UntypedObjects.of(manifests, "route.openshift.io")
                .filter(one -> one.resource().kind().equals("Route"))
                .forEach(this::route);
    }

    List<Backend> backends() {
        return backends;
    }

    private void route(Typed<UntypedResource> route) {
        String namespace =
                route.namespace().isEmpty() ? route.resource().namespace().orElse("default") : route.namespace();
        Optional<JsonObject> spec = UntypedObjects.object(route.resource().content(), "spec");
        Optional<String> port = spec.flatMap(one -> UntypedObjects.object(one, "port"))
                .flatMap(one -> one.text("targetPort")
                        .or(() -> UntypedObjects.number(one, "targetPort").map(String::valueOf)));
        spec.stream()
                .flatMap(one -> Stream.concat(
                        UntypedObjects.object(one, "to").stream(), UntypedObjects.items(one, "alternateBackends")))
                .filter(one -> one.text("kind").orElse("Service").equals("Service"))
                .flatMap(one -> one.text("name").stream())
                .forEach(service -> backends.add(new Backend(namespace, service, port)));
    }
}

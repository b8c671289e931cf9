package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.check.wiring.pod.ServiceIndex;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.List;

/**
 * A way from outside the pods' own applications to a port of a Service.
 *
 * @param kind what brings the traffic
 * @param manifest the object that says so
 * @param path where it says so
 * @param service which Service
 * @param port which of its ports
 */
record Entry(Kind kind, Manifest manifest, FieldPath path, Typed<Service> service, ServicePort port) {
    /** What brings traffic. */
    enum Kind {
        /** A load balancer, a node port or an external address. */
        BALANCER,
        /** An ingress controller. */
        INGRESS,
        /** A gateway. */
        GATEWAY,
        /** The API server. */
        API_SERVER
    }

    /** The ports of a pod at which the traffic arrives; every port when that is not known. */
    List<Span> targets(Pod pod) {
        List<Span> spans = ServiceIndex.targets(service, port, pod).stream()
                .map(number -> Span.of(ServiceIndex.protocol(port), number))
                .toList();
        return spans.isEmpty() ? Span.EVERYTHING : spans;
    }
}

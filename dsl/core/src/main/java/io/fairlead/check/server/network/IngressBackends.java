package io.fairlead.check.server.network;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.check.server.meta.Metadata;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.TypedLocalObjectReference;
import io.fairlead.kubernetes.networking.v1.IngressBackend;
import io.fairlead.kubernetes.networking.v1.IngressServiceBackend;
import io.fairlead.kubernetes.networking.v1.ServiceBackendPort;
import java.util.List;

/** The rules of the backends of an Ingress. */
final class IngressBackends {
    static final DiagnosticCode BOTH = new DiagnosticCode("ingress", "two-backends");
    static final DiagnosticCode NONE = new DiagnosticCode("ingress", "backend-missing");
    static final DiagnosticCode NO_NAME = new DiagnosticCode("ingress", "backend-name-missing");
    static final DiagnosticCode NAME = new DiagnosticCode("ingress", "invalid-backend-name");
    static final DiagnosticCode TWO_PORTS = new DiagnosticCode("ingress", "port-name-and-number");
    static final DiagnosticCode NO_PORT = new DiagnosticCode("ingress", "backend-port-missing");
    static final DiagnosticCode PORT_NAME = new DiagnosticCode("ingress", "invalid-port-name");
    static final DiagnosticCode PORT_RANGE = new DiagnosticCode("ingress", "port-out-of-range");
    static final DiagnosticCode RESOURCE = new DiagnosticCode("ingress", "invalid-resource-backend");

    private IngressBackends() {}

    static List<DiagnosticCode> codes() {
        return List.of(BOTH, NONE, NO_NAME, NAME, TWO_PORTS, NO_PORT, PORT_NAME, PORT_RANGE, RESOURCE);
    }

    static void check(IngressBackend backend, Field at) {
        if (backend.resource().isPresent() && backend.service().isPresent()) {
            at.invalid(BOTH, "", "cannot set both resource and service backends");
        } else if (backend.resource().isEmpty() && backend.service().isEmpty()) {
            at.invalid(NONE, "", "resource or service backend is required");
        }
        if (backend.service().isEmpty()) {
            at.field("resource").ifPresent(backend.resource(), IngressBackends::resource);
        } else if (backend.resource().isEmpty()) {
            backend.service().ifPresent(service -> service(service, at));
        }
    }

    private static void service(IngressServiceBackend service, Field at) {
        at.field("service", "name").requiredFormat(NO_NAME, NAME, Metadata.serviceName(at), service.name());
        String name = service.port().flatMap(ServiceBackendPort::name).orElse("");
        int number = service.port().flatMap(ServiceBackendPort::number).orElse(0);
        if (!name.isEmpty() && number != 0) {
            at.invalid(TWO_PORTS, "", "cannot set both port name & port number");
        } else if (!name.isEmpty()) {
            at.field("service", "port", "name").format(PORT_NAME, Format.PORT_NAME, name);
        } else if (number != 0) {
            Ports.number(PORT_RANGE, number, at.field("service", "port", "number"));
        } else {
            at.required(NO_PORT, "port name or number is required");
        }
    }

    private static void resource(TypedLocalObjectReference resource, Field at) {
        resource.apiGroup().ifPresent(group -> at.field("apiGroup").format(RESOURCE, Format.SUBDOMAIN, group));
        at.field("kind").requiredFormat(RESOURCE, RESOURCE, Format.PATH_SEGMENT, resource.kind());
        at.field("name").requiredFormat(RESOURCE, RESOURCE, Format.PATH_SEGMENT, resource.name());
    }
}

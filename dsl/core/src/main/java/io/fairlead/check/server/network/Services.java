package io.fairlead.check.server.network;

import io.fairlead.check.server.field.Addresses;
import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.check.server.meta.Labels;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.kubernetes.core.v1.ServiceType;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rules of a Service.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/">Service</a>
 */
public final class Services {
    static final DiagnosticCode HEADLESS = new DiagnosticCode("service", "headless-with-external-type");
    static final DiagnosticCode NO_EXTERNAL_NAME = new DiagnosticCode("service", "external-name-missing");
    static final DiagnosticCode EXTERNAL_NAME = new DiagnosticCode("service", "invalid-external-name");
    static final DiagnosticCode NAMED_ELSEWHERE = new DiagnosticCode("service", "external-name-with-addresses");
    static final DiagnosticCode EXTERNAL_IP = new DiagnosticCode("service", "invalid-external-ip");
    static final DiagnosticCode TOPOLOGY = new DiagnosticCode("service", "topology-annotations-differ");
    private static final String TOPOLOGY_MODE = "service.kubernetes.io/topology-mode";
    private static final String TOPOLOGY_HINTS = "service.kubernetes.io/topology-aware-hints";

    private Services() {}

    static List<DiagnosticCode> codes() {
        return List.of(
                HEADLESS,
                NO_EXTERNAL_NAME,
                EXTERNAL_NAME,
                NAMED_ELSEWHERE,
                EXTERNAL_IP,
                TOPOLOGY,
                SpecialAddresses.SPECIAL);
    }

    /** Judges a Service whose addresses and node ports could be allocated. */
    public static void check(Service service, Field root) {
        ServiceSpec spec = ServiceDefaults.of(service);
        ServiceType type = spec.type().orElse(ServiceType.CLUSTER_IP);
        Map<String, String> annotations =
                service.metadata().map(ObjectMeta::annotations).orElse(Map.of());
        Field at = root.field("spec");
        topology(annotations, root.field("metadata", "annotations").key(TOPOLOGY_MODE));
        type(spec, type, at);
        ServicePorts.check(spec, type, at.field("ports"));
        Labels.check(spec.selector(), at.field("selector"));
        at.field("externalIPs").each(spec.externalIPs(), Services::externalIp);
        ServiceTraffic.check(spec, type, at);
        ServiceBalancer.check(spec, annotations, type, at);
    }

    private static void topology(Map<String, String> annotations, Field at) {
        String mode = annotations.get(TOPOLOGY_MODE);
        String hints = annotations.get(TOPOLOGY_HINTS);
        if (mode != null && hints != null && !Objects.equals(mode, hints)) {
            at.invalid(TOPOLOGY, mode, "must match annotations[" + TOPOLOGY_HINTS + "] when both are specified");
        }
    }

    private static void type(ServiceSpec spec, ServiceType type, Field at) {
        switch (type) {
            case LOAD_BALANCER, NODE_PORT -> {
                if (ServiceAddresses.isHeadless(spec)) {
                    at.field("clusterIPs")
                            .index(0)
                            .invalid(HEADLESS, "None", "may not be set to 'None' for " + type.value() + " services");
                }
            }
            case EXTERNAL_NAME -> externalName(spec, at);
            case CLUSTER_IP -> {}
        }
    }

    private static void externalName(ServiceSpec spec, Field at) {
        String name = spec.externalName().orElse("");
        String relative = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        at.field("externalName").requiredFormat(NO_EXTERNAL_NAME, EXTERNAL_NAME, Format.SUBDOMAIN, relative);
        withoutAddresses(!spec.clusterIPs().isEmpty(), at.field("clusterIPs"));
        withoutAddresses(!spec.ipFamilies().isEmpty(), at.field("ipFamilies"));
        withoutAddresses(spec.ipFamilyPolicy().isPresent(), at.field("ipFamilyPolicy"));
    }

    private static void withoutAddresses(boolean present, Field at) {
        if (present) {
            at.forbidden(NAMED_ELSEWHERE, "may not be set for ExternalName services");
        }
    }

    private static void externalIp(String text, Field at) {
        Addresses.address(text, at)
                .ifPresentOrElse(
                        address -> SpecialAddresses.check(address, at),
                        () -> at.invalid(EXTERNAL_IP, text, "must be a valid IP address"));
    }
}

package io.fairlead.plan.network;

import io.fairlead.app.exposure.ClusterIp;
import io.fairlead.app.exposure.Exposure;
import io.fairlead.app.exposure.Headless;
import io.fairlead.app.exposure.LoadBalancer;
import io.fairlead.app.exposure.NodePort;
import io.fairlead.app.exposure.TrafficPolicy;
import io.fairlead.app.external.ExternalHost;
import io.fairlead.app.external.ExternalPort;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServiceExternalTrafficPolicy;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.kubernetes.core.v1.ServiceType;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.plan.intent.PortMapping;
import io.fairlead.plan.intent.TierService;
import io.fairlead.plan.naming.ApiProtocol;
import io.fairlead.value.Cidr;
import io.fairlead.value.PortNumber;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The Service objects.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/">Service</a>
 */
public final class Services {
    /** The value of {@code clusterIP} that makes a Service headless. */
    private static final String HEADLESS = "None";

    private Services() {}

    /**
     * A tier's Service.
     *
     * @param service what it offers
     * @param namespace its namespace
     * @param labels the labels that describe it
     * @param selector the labels of the pods behind it
     * @return the object
     */
    public static Service of(
            TierService service, String namespace, Map<String, String> labels, Map<String, String> selector) {
        ObjectMeta.Builder metadata =
                ObjectMeta.builder().name(service.name()).namespace(namespace).labels(labels);
        service.exposure()
                .map(Exposure::annotations)
                .filter(annotations -> !annotations.isEmpty())
                .ifPresent(metadata::annotations);
        ServiceSpec.Builder spec = ServiceSpec.builder().selector(selector);
        type(service, spec);
        if (!service.ports().isEmpty()) {
            spec.ports(service.ports().stream().map(Services::port).toList());
        }
        return Service.builder().metadata(metadata.build()).spec(spec.build()).build();
    }

    /**
     * A name inside the cluster for a host outside ({@code type: ExternalName}).
     *
     * @param host the host and its alias
     * @param namespace its namespace
     * @param labels the labels that describe it
     * @return the object
     */
    public static Service of(ExternalHost host, String namespace, Map<String, String> labels) {
        ServiceSpec.Builder spec = ServiceSpec.builder()
                .type(ServiceType.EXTERNAL_NAME)
                .externalName(host.host().toString());
        if (!host.ports().isEmpty()) {
            spec.ports(host.ports().stream().map(Services::port).distinct().toList());
        }
        return Service.builder()
                .metadata(ObjectMeta.builder()
                        .name(host.alias().orElseThrow().text())
                        .namespace(namespace)
                        .labels(labels)
                        .build())
                .spec(spec.build())
                .build();
    }

    private static void type(TierService service, ServiceSpec.Builder spec) {
        if (service.isHeadless()) {
            spec.type(ServiceType.CLUSTER_IP).clusterIP(HEADLESS);
            return;
        }
        Exposure exposure = service.exposure().orElseGet(ClusterIp::allPorts);
        if (exposure instanceof LoadBalancer balancer) {
            loadBalancer(balancer, spec);
        } else if (exposure instanceof NodePort nodePort) {
            spec.type(ServiceType.NODE_PORT).externalTrafficPolicy(policy(nodePort.externalTrafficPolicy()));
        } else if (exposure instanceof ClusterIp || exposure instanceof Headless) {
            spec.type(ServiceType.CLUSTER_IP);
        }
    }

    private static void loadBalancer(LoadBalancer balancer, ServiceSpec.Builder spec) {
        spec.type(ServiceType.LOAD_BALANCER).externalTrafficPolicy(policy(balancer.externalTrafficPolicy()));
        balancer.loadBalancerClass().ifPresent(spec::loadBalancerClass);
        List<String> ranges =
                balancer.sourceRanges().stream().map(Cidr::toString).toList();
        if (!ranges.isEmpty()) {
            spec.loadBalancerSourceRanges(ranges);
        }
    }

    private static ServiceExternalTrafficPolicy policy(TrafficPolicy policy) {
        return policy == TrafficPolicy.LOCAL
                ? ServiceExternalTrafficPolicy.LOCAL
                : ServiceExternalTrafficPolicy.CLUSTER;
    }

    /** The pod's port by name: it may change its number without a change here. */
    private static ServicePort port(PortMapping mapping) {
        ServicePort.Builder out = ServicePort.builder()
                .name(mapping.name())
                .protocol(ApiProtocol.of(mapping.target().protocol()))
                .port(mapping.number())
                .targetPort(mapping.target().name().text());
        mapping.target().appProtocol().ifPresent(out::appProtocol);
        mapping.nodePort().map(PortNumber::value).ifPresent(out::nodePort);
        return out.build();
    }

    private static ServicePort port(ExternalPort port) {
        return ServicePort.builder()
                .name(port.protocol().name().toLowerCase(Locale.ROOT) + "-" + port.first())
                .protocol(ApiProtocol.of(port.protocol()))
                .port(port.first().value())
                .build();
    }
}

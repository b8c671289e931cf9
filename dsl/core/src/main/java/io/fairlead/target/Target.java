package io.fairlead.target;

import io.fairlead.value.Cidr;
import io.fairlead.value.DnsSubdomain;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The cluster that an application is planned for: the facts that the cluster decides.
 *
 * <pre>{@code
 * Target production = Target.kubernetes("1.36")
 *         .cni(Cni.CALICO)
 *         .ingressController(IngressController.TRAEFIK)
 *         .podCidrs("10.244.0.0/16").serviceCidrs("10.96.0.0/12").nodeCidrs("10.0.0.0/16");
 * }</pre>
 *
 * <p>What is not said is assumed as documented at each accessor, or is {@code depends} in the answers that hang on it.
 */
@Value.Immutable
public abstract class Target {
    /** The domain of cluster names unless another is given: what kubeadm and every managed cluster use. */
    public static final String DEFAULT_CLUSTER_DOMAIN = "cluster.local";

    Target() {}

    /**
     * A cluster of a certain version, everything else at its default.
     *
     * @param version such as {@code 1.36}
     * @return the target
     * @throws IllegalArgumentException if the version is not known
     */
    public static Target kubernetes(String version) {
        return ImmutableTarget.builder()
                .kubernetes(KubernetesVersion.parse(version))
                .build();
    }

    /**
     * A cluster of the default version, everything else at its default.
     *
     * @return the target
     */
    public static Target defaults() {
        return ImmutableTarget.builder().build();
    }

    /**
     * The minor version of the API server.
     *
     * @return default {@link KubernetesVersion#DEFAULT}
     */
    @Value.Default
    public KubernetesVersion kubernetes() {
        return KubernetesVersion.DEFAULT;
    }

    /**
     * The domain under which Services have names.
     *
     * @return default {@value #DEFAULT_CLUSTER_DOMAIN}
     */
    @Value.Default
    public DnsSubdomain clusterDomain() {
        return DnsSubdomain.parse(DEFAULT_CLUSTER_DOMAIN);
    }

    /**
     * The network plugin.
     *
     * @return default {@link Cni#UNKNOWN}
     */
    @Value.Default
    public Cni cni() {
        return Cni.UNKNOWN;
    }

    /**
     * Who answers DNS.
     *
     * @return default {@link Dns#COREDNS}
     */
    @Value.Default
    public Dns dns() {
        return Dns.COREDNS;
    }

    /**
     * The ingress controller.
     *
     * @return empty when there is none, or it was not said
     */
    public abstract Optional<IngressController> ingressController();

    /**
     * The gateway that takes routes; when there is one, routes become HTTPRoutes instead of Ingresses.
     *
     * @return empty when there is none, or it was not said
     */
    public abstract Optional<Gateway> gateway();

    /**
     * From where the traffic of load balancers reaches the pods.
     *
     * @return default anywhere: with {@code externalTrafficPolicy: Cluster} it may be any node, with {@code Local} any client
     */
    @Value.Default
    public EntryPoint loadBalancerTraffic() {
        return new EntryPoint.FromAnywhere();
    }

    /**
     * The addresses of pods.
     *
     * @return empty when not known
     */
    public abstract List<Cidr> podCidrs();

    /**
     * The addresses of Services.
     *
     * @return empty when not known
     */
    public abstract List<Cidr> serviceCidrs();

    /**
     * The addresses of nodes.
     *
     * @return empty when not known
     */
    public abstract List<Cidr> nodeCidrs();

    /**
     * This target with another network plugin.
     *
     * @param cni which
     * @return a new target
     */
    public Target cni(Cni cni) {
        return copy().withCni(cni);
    }

    /**
     * This target with another DNS profile.
     *
     * @param dns which
     * @return a new target
     */
    public Target dns(Dns dns) {
        return copy().withDns(dns);
    }

    /**
     * This target with another cluster domain.
     *
     * @param domain such as {@code cluster.local}, without a dot at either end
     * @return a new target
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS subdomain
     */
    public Target clusterDomain(String domain) {
        return copy().withClusterDomain(DnsSubdomain.parse(domain));
    }

    /**
     * This target with another version.
     *
     * @param version such as {@code 1.36}
     * @return a new target
     * @throws IllegalArgumentException if the version is not known
     */
    public Target version(String version) {
        return copy().withKubernetes(KubernetesVersion.parse(version));
    }

    /**
     * This target with an ingress controller.
     *
     * @param controller which
     * @return a new target
     */
    public Target ingressController(IngressController controller) {
        return copy().withIngressController(controller);
    }

    /**
     * This target with a gateway for routes.
     *
     * @param gateway which
     * @return a new target
     */
    public Target gateway(Gateway gateway) {
        return copy().withGateway(gateway);
    }

    /**
     * This target with load balancer traffic from somewhere else.
     *
     * @param traffic from where
     * @return a new target
     */
    public Target loadBalancerTraffic(EntryPoint traffic) {
        return copy().withLoadBalancerTraffic(traffic);
    }

    /**
     * This target with other pod addresses.
     *
     * @param ranges without host bits
     * @return a new target
     * @throws io.fairlead.value.InvalidValueException if one is not a range, or has host bits
     */
    public Target podCidrs(String... ranges) {
        return copy().withPodCidrs(parse(ranges));
    }

    /**
     * This target with other Service addresses.
     *
     * @param ranges without host bits
     * @return a new target
     * @throws io.fairlead.value.InvalidValueException if one is not a range, or has host bits
     */
    public Target serviceCidrs(String... ranges) {
        return copy().withServiceCidrs(parse(ranges));
    }

    /**
     * This target with other node addresses.
     *
     * @param ranges without host bits
     * @return a new target
     * @throws io.fairlead.value.InvalidValueException if one is not a range, or has host bits
     */
    public Target nodeCidrs(String... ranges) {
        return copy().withNodeCidrs(parse(ranges));
    }

    private static List<Cidr> parse(String... ranges) {
        return Stream.of(ranges).map(Cidr::parse).toList();
    }

    private ImmutableTarget copy() {
        return ImmutableTarget.copyOf(this);
    }
}

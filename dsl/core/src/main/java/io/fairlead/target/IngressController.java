package io.fairlead.target;

import io.fairlead.value.Cidr;
import io.fairlead.value.DnsLabel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The controller that implements Ingress objects in the cluster: its class, and from where its traffic comes.
 *
 * <pre>{@code
 * Target.kubernetes("1.36").ingressController(IngressController.TRAEFIK)
 * Target.kubernetes("1.36").ingressController(IngressController.TRAEFIK.inNamespace("edge").className("public"))
 * }</pre>
 *
 * <p>Namespace and labels are those of the usual installation (Helm chart, release named like the chart); say so when yours differ.
 *
 * @param name the controller's name on the command line, such as {@code traefik}
 * @param dialect the annotations it understands
 * @param ingressClass the value of {@code Ingress.spec.ingressClassName}; empty when that field does not select it
 * @param traffic from where its traffic reaches the pods
 * @param retired whether it gets no more security fixes
 */
public record IngressController(
        String name, IngressDialect dialect, Optional<String> ingressClass, EntryPoint traffic, boolean retired) {
    /** ingress-nginx of the Kubernetes project: retired in March 2026, no security fixes. */
    public static final IngressController NGINX = new IngressController(
            "nginx",
            IngressDialect.INGRESS_NGINX,
            Optional.of("nginx"),
            pods("ingress-nginx", "app.kubernetes.io/name", "ingress-nginx"),
            true);

    /** F5 NGINX Ingress Controller; the same class name as the retired one, other annotations. */
    public static final IngressController F5_NGINX = of(
            "f5-nginx",
            IngressDialect.F5_NGINX,
            "nginx",
            pods("nginx-ingress", "app.kubernetes.io/name", "nginx-ingress"));

    /** Traefik. */
    public static final IngressController TRAEFIK =
            of("traefik", IngressDialect.TRAEFIK, "traefik", pods("traefik", "app.kubernetes.io/name", "traefik"));

    /** HAProxy Technologies' controller. */
    public static final IngressController HAPROXY = of(
            "haproxy",
            IngressDialect.HAPROXY,
            "haproxy",
            pods("haproxy-controller", "app.kubernetes.io/name", "kubernetes-ingress"));

    /** AWS Load Balancer Controller; traffic comes from the load balancer's own addresses in the VPC. */
    public static final IngressController ALB = of("alb", IngressDialect.ALB, "alb", new EntryPoint.FromNodes());

    /** GKE's controller; selected by annotation, traffic and health checks come from two fixed ranges of Google. */
    public static final IngressController GKE = new IngressController(
            "gke",
            IngressDialect.GKE,
            Optional.empty(),
            new EntryPoint.FromAddresses(List.of(Cidr.parse("35.191.0.0/16"), Cidr.parse("130.211.0.0/22"))),
            false);

    /** Contour, whose Envoy pods carry the traffic. */
    public static final IngressController CONTOUR = of(
            "contour",
            IngressDialect.CONTOUR,
            "contour",
            pods("projectcontour", "app.kubernetes.io/component", "envoy"));

    /** Kong. */
    public static final IngressController KONG =
            of("kong", IngressDialect.KONG, "kong", pods("kong", "app.kubernetes.io/name", "kong"));

    private static final List<IngressController> SHIPPED =
            List.of(NGINX, F5_NGINX, TRAEFIK, HAPROXY, ALB, GKE, CONTOUR, KONG);

    private static IngressController of(String name, IngressDialect dialect, String ingressClass, EntryPoint traffic) {
        return new IngressController(name, dialect, Optional.of(ingressClass), traffic, false);
    }

    private static EntryPoint pods(String namespace, String key, String value) {
        return new EntryPoint.FromPods(PodIdentity.of(namespace, key, value));
    }

    /**
     * A shipped controller by its name on the command line.
     *
     * @param text such as {@code traefik}, in any case
     * @return the controller, or empty when there is none of that name
     */
    public static Optional<IngressController> find(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        return SHIPPED.stream().filter(c -> c.name.equals(name)).findFirst();
    }

    /**
     * A controller that is not among the shipped ones; typed options that need annotations are not available with it.
     *
     * @param ingressClass the value of {@code Ingress.spec.ingressClassName}
     * @param pods who carries its traffic
     * @return the controller
     */
    public static IngressController custom(String ingressClass, PodIdentity pods) {
        return of(ingressClass, IngressDialect.NONE, ingressClass, new EntryPoint.FromPods(pods));
    }

    /**
     * This controller with another class.
     *
     * @param text the value of {@code Ingress.spec.ingressClassName}
     * @return a new controller
     */
    public IngressController className(String text) {
        return new IngressController(name, dialect, Optional.of(text), traffic, retired);
    }

    /**
     * This controller in another namespace.
     *
     * @param namespace where its pods run
     * @return a new controller
     * @throws IllegalArgumentException if its traffic does not come from pods
     */
    public IngressController inNamespace(String namespace) {
        if (traffic instanceof EntryPoint.FromPods from) {
            return pods(new PodIdentity(DnsLabel.parse(namespace), from.pods().labels()));
        }
        throw new IllegalArgumentException(
                "the traffic of " + name + " does not come from pods, so it has no namespace");
    }

    /**
     * This controller with traffic from other pods.
     *
     * @param identity who they are
     * @return a new controller
     */
    public IngressController pods(PodIdentity identity) {
        return new IngressController(name, dialect, ingressClass, new EntryPoint.FromPods(identity), retired);
    }
}

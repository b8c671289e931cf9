package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.ServicePorts;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.target.IngressDialect;
import java.util.function.Consumer;

/**
 * Behind an AWS load balancer a ClusterIP Service is reached by the addresses of its pods.
 *
 * @see <a href="https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#target-type">target-type</a>
 */
final class AlbTargetType implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/alb-target-type");
    }

    private static final String TARGET_TYPE = "alb.ingress.kubernetes.io/target-type";

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Backend.all(cluster)
                .filter(Backend::isOfIngress)
                .filter(backend -> isForAlb(cluster, backend.route()))
                .forEach(backend -> backend.find(cluster)
                        .filter(service -> ServicePorts.type(service).equals("ClusterIP"))
                        .filter(service -> isByInstance(backend.route(), service))
                        .ifPresent(service -> findings.accept(finding(backend))));
    }

    private static boolean isForAlb(Cluster cluster, Manifest route) {
        return IngressClasses.speaks(cluster, IngressDialect.ALB)
                || (route.resource() instanceof Ingress ingress
                        && IngressClasses.of(new Typed<>(route, ingress))
                                .filter("alb"::equals)
                                .isPresent());
    }

    private static boolean isByInstance(Manifest route, Typed<Service> service) {
        return Annotations.get(route, TARGET_TYPE)
                .or(() -> Annotations.get(service.manifest(), TARGET_TYPE))
                .filter("ip"::equals)
                .isEmpty();
    }

    private Diagnostic finding(Backend backend) {
        return Finding.warning(
                        code(),
                        backend.route(),
                        backend.path(),
                        "Ingress \"" + backend.route().name() + "\" " + backend.sends() + " to Service \""
                                + backend.service()
                                + "\" of type ClusterIP, but an AWS load balancer sends to node ports"
                                + " unless it is told otherwise")
                .fix("set annotation " + TARGET_TYPE + ": ip")
                .fix("use type NodePort");
    }
}

package io.fairlead.plan.property;

import io.fairlead.target.Cni;
import io.fairlead.target.Dns;
import io.fairlead.target.EntryPoint;
import io.fairlead.target.Gateway;
import io.fairlead.target.IngressController;
import io.fairlead.target.PodIdentity;
import io.fairlead.target.Target;
import io.fairlead.value.Cidr;
import java.util.List;
import java.util.Random;

/** Random clusters: the same number gives the same cluster. */
final class RandomTargets {
    private static final List<Dns> DNS =
            List.of(Dns.COREDNS, Dns.NODE_LOCAL, Dns.OPENSHIFT, Dns.GKE_CLOUD_DNS, Dns.AKS_LOCAL_DNS);
    private static final List<IngressController> CONTROLLERS = List.of(
            IngressController.NGINX,
            IngressController.F5_NGINX,
            IngressController.TRAEFIK,
            IngressController.HAPROXY,
            IngressController.ALB,
            IngressController.GKE,
            IngressController.CONTOUR,
            IngressController.KONG);

    private static final List<Cni> CNIS = List.of(Cni.values());

    private RandomTargets() {}

    static Target of(long seed) {
        Random random = new Random(~seed);
        Target target = Target.kubernetes("1." + (31 + random.nextInt(7)))
                .cni(CNIS.get(random.nextInt(CNIS.size())))
                .dns(DNS.get(random.nextInt(DNS.size())));
        if (random.nextBoolean()) {
            target = target.podCidrs("10.244.0.0/16")
                    .serviceCidrs("10.96.0.0/12")
                    .nodeCidrs("192.0.2.0/25");
        }
        if (random.nextInt(3) == 0) {
            target = target.clusterDomain("corp.example");
        }
        if (random.nextInt(3) == 0) {
            target = target.loadBalancerTraffic(new EntryPoint.FromAddresses(List.of(Cidr.parse("192.0.2.240/28"))));
        }
        return random.nextInt(5) == 0
                ? target.gateway(Gateway.named("public", "edge", PodIdentity.of("edge", "app", "envoy")))
                : target.ingressController(CONTROLLERS.get(random.nextInt(CONTROLLERS.size())));
    }
}

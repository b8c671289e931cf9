package io.fairlead.examples;

import static io.fairlead.target.Cni.CALICO;
import static io.fairlead.target.IngressController.TRAEFIK;

import io.fairlead.target.Target;

/** The cluster that the examples run on: the facts that no manifest can know by itself. */
final class Clusters {
    /** Calico enforces the policies, Traefik serves the routes; the address ranges are those of the cluster's own network. */
    static final Target PRODUCTION = Target.kubernetes("1.36")
            .cni(CALICO)
            .ingressController(TRAEFIK)
            .podCidrs("10.244.0.0/16")
            .serviceCidrs("10.96.0.0/12")
            .nodeCidrs("10.0.0.0/16");

    private Clusters() {}
}

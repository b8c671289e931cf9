package io.fairlead.target;

import static io.fairlead.target.Support.DEPENDS;
import static io.fairlead.target.Support.NO;
import static io.fairlead.target.Support.YES;

import java.util.Locale;
import java.util.Optional;

/**
 * A network plugin, with what it is known to do with network policies.
 *
 * <pre>{@code
 * Target.kubernetes("1.36").cni(Cni.CALICO)
 * }</pre>
 *
 * <p>The facts were read in sources and documentation in 2026, not measured. Where they hang on version or configuration they are
 * {@link Support#DEPENDS}.
 */
public enum Cni {
    /** Not said: a plugin that enforces policies as the API describes them is assumed, and every doubt is named. */
    UNKNOWN("unknown", DEPENDS, DEPENDS, DEPENDS, YES, DEPENDS, NO),
    /** Calico, open source. */
    CALICO("calico", YES, YES, DEPENDS, YES, YES, NO),
    /** Cilium from 1.17 on; ipBlock never matches pods, and nodes only when configured. */
    CILIUM("cilium", YES, YES, DEPENDS, YES, NO, NO),
    /** Flannel alone: enforces nothing. */
    FLANNEL("flannel", NO, NO, NO, NO, NO, NO),
    /** Flannel with Calico's policy engine. */
    CANAL("canal", YES, YES, DEPENDS, YES, YES, NO),
    /** Weave Net, which is no longer maintained; only the first port of a range counts, and named ports do not work. */
    WEAVE("weave", YES, NO, DEPENDS, NO, YES, NO),
    /** Antrea. */
    ANTREA("antrea", YES, YES, YES, YES, YES, NO),
    /** kindnet, the plugin of kind 0.24 and later. */
    KINDNET("kindnet", YES, YES, YES, YES, YES, NO),
    /** Amazon VPC CNI with its policy engine enabled; Service port and container port must be equal. */
    AWS_VPC("aws-vpc", DEPENDS, YES, DEPENDS, YES, YES, YES),
    /** Azure CNI powered by Cilium. */
    AZURE_CILIUM("azure-cilium", YES, YES, DEPENDS, YES, NO, NO),
    /** GKE Dataplane V2. */
    GKE_DATAPLANE_V2("gke-dataplane-v2", YES, DEPENDS, DEPENDS, YES, NO, NO),
    /** kube-router; also the policy engine of k3s and k0s. */
    KUBE_ROUTER("kube-router", YES, YES, DEPENDS, YES, YES, NO),
    /** OVN-Kubernetes, the plugin of OpenShift. */
    OVN_KUBERNETES("ovn-kubernetes", YES, YES, YES, YES, YES, NO);

    private final String text;
    private final Support enforcesPolicies;
    private final Support portRanges;
    private final Support sctpPolicies;
    private final Support namedPorts;
    private final Support ipBlockMatchesPods;
    private final Support needsEqualPorts;

    Cni(
            String text,
            Support enforcesPolicies,
            Support portRanges,
            Support sctpPolicies,
            Support namedPorts,
            Support ipBlockMatchesPods,
            Support needsEqualPorts) {
        this.text = text;
        this.enforcesPolicies = enforcesPolicies;
        this.portRanges = portRanges;
        this.sctpPolicies = sctpPolicies;
        this.namedPorts = namedPorts;
        this.ipBlockMatchesPods = ipBlockMatchesPods;
        this.needsEqualPorts = needsEqualPorts;
    }

    /**
     * The plugin by its name on the command line.
     *
     * @param text such as {@code calico}, in any case
     * @return the plugin, or empty when there is none of that name
     */
    public static Optional<Cni> find(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        for (Cni cni : values()) {
            if (cni.text.equals(name)) {
                return Optional.of(cni);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether network policies have any effect.
     *
     * @return {@link Support#NO} means that default deny is an illusion
     */
    public Support enforcesPolicies() {
        return enforcesPolicies;
    }

    /**
     * Whether {@code NetworkPolicyPort.endPort} is honoured.
     *
     * @return {@link Support#NO} means that only the first port of a range counts
     */
    public Support portRanges() {
        return portRanges;
    }

    /**
     * Whether SCTP ports can be filtered.
     *
     * @return a fact or {@link Support#DEPENDS}
     */
    public Support sctpPolicies() {
        return sctpPolicies;
    }

    /**
     * Whether policies may name ports instead of numbering them.
     *
     * @return a fact or {@link Support#DEPENDS}
     */
    public Support namedPorts() {
        return namedPorts;
    }

    /**
     * Whether an ipBlock that covers a pod's address lets that pod through.
     *
     * @return {@link Support#NO} means that pods are matched by selectors only
     */
    public Support ipBlockMatchesPods() {
        return ipBlockMatchesPods;
    }

    /**
     * Whether a Service port must have the same number as the container port for egress policies to work.
     *
     * @return a fact or {@link Support#DEPENDS}
     */
    public Support needsEqualPorts() {
        return needsEqualPorts;
    }

    /**
     * The plugin's name on the command line.
     *
     * @return such as {@code calico}
     */
    @Override
    public String toString() {
        return text;
    }
}

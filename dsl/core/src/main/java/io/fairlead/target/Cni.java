package io.fairlead.target;

import java.util.Locale;
import java.util.Map;
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
    UNKNOWN("unknown"),
    /** Calico, open source. */
    CALICO("calico"),
    /** Cilium from 1.17 on; ipBlock never matches pods, and nodes only when configured. */
    CILIUM("cilium"),
    /** Flannel alone: enforces nothing. */
    FLANNEL("flannel"),
    /** Flannel with Calico's policy engine. */
    CANAL("canal"),
    /** Weave Net, which is no longer maintained; only the first port of a range counts, and named ports do not work. */
    WEAVE("weave"),
    /** Antrea. */
    ANTREA("antrea"),
    /** kindnet, the plugin of kind 0.24 and later. */
    KINDNET("kindnet"),
    /** Amazon VPC CNI with its policy engine enabled; Service port and container port must be equal. */
    AWS_VPC("aws-vpc"),
    /** Azure CNI powered by Cilium. */
    AZURE_CILIUM("azure-cilium"),
    /** Azure Network Policy Manager, which is being retired. */
    AZURE_NPM("azure-npm"),
    /** GKE Dataplane V2. */
    GKE_DATAPLANE_V2("gke-dataplane-v2"),
    /** kube-router; also the policy engine of k3s and k0s. */
    KUBE_ROUTER("kube-router"),
    /** OVN-Kubernetes, the plugin of OpenShift. */
    OVN_KUBERNETES("ovn-kubernetes");

    private final String text;

    Cni(String text) {
        this.text = text;
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
     * What is known of the plugin, with the source of each fact.
     *
     * @return a fact for every feature
     */
    public Map<CniFeature, CniFact> facts() {
        return CniFacts.of(this);
    }

    /**
     * Whether the plugin does something.
     *
     * @param feature what
     * @return a fact or {@link Support#DEPENDS}
     */
    public Support support(CniFeature feature) {
        return CniFacts.support(this, feature);
    }

    /**
     * When the facts were last compared with their sources.
     *
     * @return year and month
     */
    public static String factsAsOf() {
        return CniFacts.AS_OF;
    }

    /**
     * Whether network policies have any effect.
     *
     * @return {@link Support#NO} means that default deny is an illusion
     */
    public Support enforcesPolicies() {
        return support(CniFeature.ENFORCES_POLICIES);
    }

    /**
     * Whether {@code NetworkPolicyPort.endPort} is honoured.
     *
     * @return {@link Support#NO} means that only the first port of a range counts
     */
    public Support portRanges() {
        return support(CniFeature.PORT_RANGES);
    }

    /**
     * Whether SCTP ports can be filtered.
     *
     * @return a fact or {@link Support#DEPENDS}
     */
    public Support sctpPolicies() {
        return support(CniFeature.SCTP);
    }

    /**
     * Whether policies may name ports instead of numbering them.
     *
     * @return a fact or {@link Support#DEPENDS}
     */
    public Support namedPorts() {
        return support(CniFeature.NAMED_PORTS);
    }

    /**
     * Whether an ipBlock that covers a pod's address lets that pod through.
     *
     * @return {@link Support#NO} means that pods are matched by selectors only
     */
    public Support ipBlockMatchesPods() {
        return support(CniFeature.IP_BLOCK_PODS);
    }

    /**
     * Whether a Service port must have the same number as the container port for egress policies to work.
     *
     * @return a fact or {@link Support#DEPENDS}
     */
    public Support needsEqualPorts() {
        return support(CniFeature.EQUAL_PORTS);
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

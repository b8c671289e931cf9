package io.fairlead.target;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The table of what network plugins do, each cell with its source, read in sources and documentation; none was measured.
 *
 * <p>A line is plugin, feature, answer and source. {@code *} is every plugin, or every feature; later lines replace earlier ones.
 */
final class CniFacts {
    /** When the table was last compared with its sources. */
    static final String AS_OF = "2026-11";

    private static final String TABLE = """
            *                | *           | depends | not documented by the plugin
            *                | named-ports | yes     | Kubernetes API reference, NetworkPolicyPort.port
            *                | equal-ports | no      | kubernetes.io, Network Policies: ports are those of the pod
            unknown          | port-ranges | depends | kubernetes.io, Network Policies: endPort needs a plugin that supports it
            calico           | enforces    | yes     | docs.tigera.io, Get started with Kubernetes network policy
            calico           | port-ranges | yes     | projectcalico/calico, libcalico-go conversion of NetworkPolicy
            calico           | sctp        | depends | docs.tigera.io, eBPF data plane limitations: no SCTP there
            calico           | block-pods  | yes     | projectcalico/calico, conversion: ipBlock becomes nets, matched on any address
            calico           | block-nodes | yes     | projectcalico/calico, conversion: ipBlock becomes nets, matched on any address
            calico           | host-pods   | no      | docs.tigera.io, Protect hosts: host-networked pods are not workload endpoints
            calico           | own-node    | depends | docs.tigera.io, Felix configuration: defaultEndpointToHostAction
            canal            | enforces    | yes     | docs.tigera.io, Install Calico for policy and flannel for networking
            canal            | port-ranges | yes     | projectcalico/calico, libcalico-go conversion of NetworkPolicy
            canal            | block-pods  | yes     | projectcalico/calico, conversion: ipBlock becomes nets, matched on any address
            canal            | block-nodes | yes     | projectcalico/calico, conversion: ipBlock becomes nets, matched on any address
            canal            | host-pods   | no      | docs.tigera.io, Protect hosts: host-networked pods are not workload endpoints
            canal            | own-node    | depends | docs.tigera.io, Felix configuration: defaultEndpointToHostAction
            cilium           | enforces    | yes     | docs.cilium.io, Network Policy
            cilium           | port-ranges | yes     | cilium/cilium#28684: accepted and ignored before 1.17
            cilium           | sctp        | depends | docs.cilium.io, SCTP support (beta, off by default)
            cilium           | block-pods  | no      | cilium/cilium#9209, cilium/cilium#19601
            cilium           | block-nodes | depends | cilium/cilium#20550: only with policyCIDRMatchMode nodes
            cilium           | host-pods   | no      | docs.cilium.io, Terminology: pods on the host network have the host's identity
            azure-cilium     | enforces    | yes     | learn.microsoft.com, Azure CNI Powered by Cilium
            azure-cilium     | port-ranges | yes     | cilium/cilium#28684: accepted and ignored before 1.17
            azure-cilium     | block-pods  | no      | learn.microsoft.com, Azure CNI Powered by Cilium: limitations
            azure-cilium     | block-nodes | no      | learn.microsoft.com, Azure CNI Powered by Cilium: limitations
            azure-cilium     | host-pods   | no      | learn.microsoft.com, Azure CNI Powered by Cilium: limitations
            azure-npm        | enforces    | yes     | learn.microsoft.com, Secure traffic between pods in AKS
            azure-npm        | port-ranges | yes     | Azure/azure-container-networking, npm translation of policies
            azure-npm        | sctp        | depends | learn.microsoft.com, Secure traffic between pods in AKS: Linux only
            azure-npm        | host-pods   | no      | learn.microsoft.com, Secure traffic between pods in AKS: limitations
            azure-npm        | own-node    | yes     | learn.microsoft.com, Migrate from NPM to Cilium: egress to the own node
            gke-dataplane-v2 | enforces    | yes     | cloud.google.com, GKE Dataplane V2
            gke-dataplane-v2 | block-pods  | no      | cilium/cilium#9209; cloud.google.com, GKE Dataplane V2 is built on Cilium
            gke-dataplane-v2 | host-pods   | no      | docs.cilium.io, Terminology: pods on the host network have the host's identity
            flannel          | *           | no      | flannel-io/flannel README: network policies need another controller
            weave            | enforces    | yes     | rajch/weave, npc
            weave            | port-ranges | no      | rajch/weave, npc/analyser.go: no endPort
            weave            | named-ports | no      | rajch/weave, npc/analyser.go: named ports are an error
            weave            | block-pods  | yes     | rajch/weave, npc: ipBlock is an ipset of addresses
            antrea           | enforces    | yes     | antrea.io, Antrea Network Policy
            antrea           | port-ranges | yes     | antrea-io/antrea, networkpolicy controller
            antrea           | sctp        | yes     | antrea.io, Antrea Network Policy: protocols
            antrea           | block-pods  | yes     | antrea-io/antrea, networkpolicy controller: ipBlock is matched on the address
            antrea           | block-nodes | yes     | antrea-io/antrea, networkpolicy controller: ipBlock is matched on the address
            antrea           | host-pods   | no      | antrea.io, Antrea Node Network Policy
            kindnet          | enforces    | yes     | kubernetes-sigs/kind 0.24 release notes
            kindnet          | port-ranges | yes     | kubernetes-sigs/kube-network-policies, pkg/networkpolicy
            kindnet          | sctp        | yes     | kubernetes-sigs/kube-network-policies, pkg/networkpolicy
            kindnet          | block-pods  | yes     | kubernetes-sigs/kube-network-policies: evaluated on the address only
            kindnet          | block-nodes | yes     | kubernetes-sigs/kube-network-policies: evaluated on the address only
            aws-vpc          | enforces    | depends | docs.aws.amazon.com, EKS network policies: enableNetworkPolicy is off by default
            aws-vpc          | port-ranges | yes     | aws/amazon-network-policy-controller-k8s, PolicyEndpoint ports
            aws-vpc          | sctp        | depends | aws/aws-network-policy-agent: code without documentation
            aws-vpc          | block-pods  | yes     | docs.aws.amazon.com, EKS network policies: filters see pod addresses
            aws-vpc          | host-pods   | no      | docs.aws.amazon.com, EKS network policies: considerations
            aws-vpc          | equal-ports | yes     | docs.aws.amazon.com, EKS network policies: service port and container port
            kube-router      | enforces    | yes     | cloudnativelabs/kube-router, user guide
            kube-router      | port-ranges | yes     | cloudnativelabs/kube-router, netpol controller
            kube-router      | sctp        | depends | cloudnativelabs/kube-router#1019
            kube-router      | block-pods  | yes     | cloudnativelabs/kube-router, netpol controller: ipBlock is an ipset of addresses
            kube-router      | block-nodes | yes     | cloudnativelabs/kube-router, netpol controller: ipBlock is an ipset of addresses
            ovn-kubernetes   | enforces    | yes     | ovn-kubernetes.io, Network Policy
            ovn-kubernetes   | port-ranges | yes     | ovn-org/ovn-kubernetes, gress policy
            ovn-kubernetes   | sctp        | yes     | docs.openshift.com, About network policy
            ovn-kubernetes   | block-pods  | yes     | ovn-org/ovn-kubernetes, gress policy: ipBlock is matched on the address
            ovn-kubernetes   | block-nodes | yes     | ovn-org/ovn-kubernetes, gress policy: ipBlock is matched on the address
            ovn-kubernetes   | host-pods   | depends | docs.openshift.com, About network policy: host network
            """;

    private static final Map<Cni, Map<CniFeature, CniFact>> BY_PLUGIN = new EnumMap<>(Cni.class);

    static {
        for (Cni cni : Cni.values()) {
            BY_PLUGIN.put(cni, Collections.unmodifiableMap(facts(cni)));
        }
    }

    private CniFacts() {}

    static Map<CniFeature, CniFact> of(Cni cni) {
        return BY_PLUGIN.getOrDefault(cni, Map.of());
    }

    static Support support(Cni cni, CniFeature feature) {
        return of(cni).getOrDefault(feature, new CniFact(Support.DEPENDS, "")).support();
    }

    private static Map<CniFeature, CniFact> facts(Cni cni) {
        Map<CniFeature, CniFact> out = new EnumMap<>(CniFeature.class);
        TABLE.lines()
                .map(line -> List.of(line.split("\\|", 4)))
                .filter(cells ->
                        List.of("*", cni.toString()).contains(cells.get(0).strip()))
                .forEach(cells -> add(out, cells));
        return out;
    }

    private static void add(Map<CniFeature, CniFact> out, List<String> cells) {
        Support support = Support.valueOf(cells.get(2).strip().toUpperCase(Locale.ROOT));
        for (CniFeature feature : CniFeature.values()) {
            if (List.of("*", feature.toString()).contains(cells.get(1).strip())) {
                out.put(feature, new CniFact(support, cells.get(3).strip()));
            }
        }
    }
}

package io.fairlead.plan.policy;

import io.fairlead.app.Connection;
import io.fairlead.app.Destination;
import io.fairlead.app.Inbound;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Port;
import io.fairlead.app.external.External;
import io.fairlead.app.external.ExternalNetwork;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyEgressRule;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyIngressRule;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPeer;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPort;
import io.fairlead.kubernetes.networking.v1.NetworkPolicySpec;
import io.fairlead.kubernetes.networking.v1.PolicyType;
import io.fairlead.plan.intent.Call;
import io.fairlead.plan.intent.Intent;
import io.fairlead.target.Cni;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The policies of an application: one that denies everything, and one for each tier that allows what is declared.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/">Network Policies</a>
 */
public final class TierPolicies {
    private final Intent intent;
    private final EntryPeers entries;

    /**
     * The policies of one application.
     *
     * @param intent the resolved application
     */
    public TierPolicies(Intent intent) {
        this.intent = intent;
        this.entries = new EntryPeers(intent.target());
    }

    /**
     * Denies both directions to every pod of the namespace.
     *
     * @param metadata name, namespace and labels
     * @return the object
     */
    public static NetworkPolicy defaultDeny(ObjectMeta metadata) {
        return NetworkPolicy.builder()
                .metadata(metadata)
                .spec(NetworkPolicySpec.builder()
                        .podSelector(LabelSelector.builder().build())
                        .addPolicyTypes(PolicyType.INGRESS, PolicyType.EGRESS)
                        .build())
                .build();
    }

    /**
     * Allows what a tier declares and what others declare of it.
     *
     * @param tier the tier
     * @param metadata name, namespace and labels
     * @return the object
     */
    public NetworkPolicy of(Tier tier, ObjectMeta metadata) {
        NetworkPolicySpec.Builder spec = NetworkPolicySpec.builder()
                .podSelector(Peers.selector(intent.labels(tier).identity()))
                .addPolicyTypes(PolicyType.INGRESS, PolicyType.EGRESS);
        List<NetworkPolicyIngressRule> ingress = ingress(tier);
        if (!ingress.isEmpty()) {
            spec.ingress(ingress);
        }
        List<NetworkPolicyEgressRule> egress = egress(tier);
        if (!egress.isEmpty()) {
            spec.egress(egress);
        }
        return NetworkPolicy.builder().metadata(metadata).spec(spec.build()).build();
    }

    private List<NetworkPolicyIngressRule> ingress(Tier tier) {
        RuleSet rules = new RuleSet();
        for (Call call : intent.calls()) {
            if (call.server().isSameTierAs(tier)) {
                rules.add(List.of(Peers.pods(intent.labels(call.client()).identity())), ports(call.ports()));
            }
        }
        tier.inbound().forEach(inbound -> rules.add(from(inbound), ports(Intent.ports(tier, inbound.ports()))));
        intent.services(tier).forEach(service -> entries.ofExposure(service, rules));
        intent.pathsTo(tier)
                .forEach(path ->
                        intent.portOf(path).ifPresent(port -> entries.ofRoutes(List.of(PolicyPorts.of(port)), rules)));
        return rules.ingress();
    }

    private List<NetworkPolicyEgressRule> egress(Tier tier) {
        RuleSet rules = new RuleSet();
        for (Call call : intent.calls()) {
            if (call.client().isSameTierAs(tier)) {
                rules.add(List.of(Peers.pods(asDestination(call.server()))), ports(call.ports()));
            }
        }
        for (Connection connection : tier.connections()) {
            if (connection.destination() instanceof Destination.ToExternal external) {
                List<NetworkPolicyPort> ports =
                        external.peer().ports().stream().map(PolicyPorts::of).toList();
                rules.add(ExternalPeers.of(external.peer(), intent.target()), ports);
            }
        }
        List<NetworkPolicyEgressRule> out = new ArrayList<>(rules.egress());
        if (needsNames(tier)) {
            out.addAll(DnsEgress.of(intent.target().dns()));
        }
        return out;
    }

    /**
     * How an egress rule names the pods of a tier. The AWS VPC CNI lets traffic to a Service's address through only if the rule
     * has the very labels of the Service's selector.
     */
    private Map<String, String> asDestination(Tier server) {
        return intent.target().cni() == Cni.AWS_VPC
                ? intent.labels(server).selector()
                : intent.labels(server).identity();
    }

    /** A tier that calls nobody, or addresses only, asks no name server. */
    private static boolean needsNames(Tier tier) {
        return tier.connections().stream().map(Connection::destination).anyMatch(TierPolicies::isByName);
    }

    private static boolean isByName(Destination destination) {
        return !(destination instanceof Destination.ToExternal external && external.peer() instanceof ExternalNetwork);
    }

    private List<NetworkPolicyPeer> from(Inbound inbound) {
        External peer = inbound.peer();
        return ExternalPeers.of(peer, intent.target());
    }

    private static List<NetworkPolicyPort> ports(List<Port> ports) {
        return ports.stream().map(PolicyPorts::of).toList();
    }
}

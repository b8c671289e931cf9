package io.fairlead.plan.policy;

import io.fairlead.kubernetes.networking.v1.NetworkPolicyEgressRule;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPeer;
import io.fairlead.target.Dns;
import io.fairlead.value.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The way to the cluster's name servers, over UDP and, for answers that do not fit, TCP.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/">DNS for Services and Pods</a>
 */
final class DnsEgress {
    private static final int DNS_PORT = 53;

    private DnsEgress() {}

    /** Name servers that run as pods may listen on another port than the node-local cache in front of them. */
    static List<NetworkPolicyEgressRule> of(Dns dns) {
        int port = dns.port().value();
        List<NetworkPolicyPeer> pods = dns.pods().map(Peers::pods).stream().toList();
        List<NetworkPolicyPeer> addresses = Peers.addresses(dns.addresses(), List.of());
        int addressPort = pods.isEmpty() ? port : DNS_PORT;
        if (port == addressPort) {
            return rules(concat(pods, addresses), port);
        }
        List<NetworkPolicyEgressRule> out = new ArrayList<>(rules(pods, port));
        out.addAll(rules(addresses, addressPort));
        return out;
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** A rule without peers would open the port to everyone, so no peers means no rule. */
    private static List<NetworkPolicyEgressRule> rules(List<NetworkPolicyPeer> peers, int port) {
        return peers.isEmpty() ? List.of() : List.of(rule(peers, port));
    }

    private static NetworkPolicyEgressRule rule(List<NetworkPolicyPeer> peers, int port) {
        return NetworkPolicyEgressRule.builder()
                .to(peers)
                .addPorts(PolicyPorts.of(port, Protocol.UDP), PolicyPorts.of(port, Protocol.TCP))
                .build();
    }
}

package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.kubernetes.networking.v1.NetworkPolicyPort;
import java.util.Set;

/** The ports on which names are looked up. */
final class DnsPorts {
    /** The port of the protocol, that of OpenShift's name servers, and its encrypted form. */
    private static final Set<String> NUMBERS = Set.of("53", "5353", "853", "dns", "dns-tcp");

    private DnsPorts() {}

    /** Whether a rule is about name servers and nothing else. */
    static boolean isOnlyDns(PolicyRule rule) {
        return !rule.ports().isEmpty() && rule.ports().stream().allMatch(DnsPorts::isDns);
    }

    static boolean isDns(NetworkPolicyPort port) {
        return port.endPort().isEmpty()
                && port.port().map(Object::toString).filter(NUMBERS::contains).isPresent();
    }
}

package io.fairlead.plan.policy;

import io.fairlead.app.container.Port;
import io.fairlead.app.external.ExternalPort;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPort;
import io.fairlead.plan.naming.ApiProtocol;
import io.fairlead.value.PortNumber;

/**
 * The ports of policy rules ({@code NetworkPolicyPort}): always numbers, since a named port means nothing to an address range
 * and not every network plugin resolves it.
 */
final class PolicyPorts {
    private PolicyPorts() {}

    static NetworkPolicyPort of(Port port) {
        return of(port.number().value(), port.protocol());
    }

    static NetworkPolicyPort of(int number, io.fairlead.value.Protocol protocol) {
        return NetworkPolicyPort.builder()
                .protocol(ApiProtocol.of(protocol))
                .port(number)
                .build();
    }

    static NetworkPolicyPort of(ExternalPort port) {
        NetworkPolicyPort.Builder out = NetworkPolicyPort.builder()
                .protocol(ApiProtocol.of(port.protocol()))
                .port(port.first().value());
        port.last().map(PortNumber::value).ifPresent(out::endPort);
        return out.build();
    }
}

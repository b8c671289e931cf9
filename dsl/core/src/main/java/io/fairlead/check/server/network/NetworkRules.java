package io.fairlead.check.server.network;

import io.fairlead.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.stream.Stream;

/** The rules of this package as a whole. */
public final class NetworkRules {
    private NetworkRules() {}

    /** The codes of this package. */
    public static List<DiagnosticCode> codes() {
        return Stream.of(
                        Services.codes(),
                        ServicePorts.codes(),
                        ServiceAddresses.codes(),
                        ServiceAllocation.codes(),
                        ServiceTraffic.codes(),
                        ServiceBalancer.codes(),
                        NetworkPolicies.codes(),
                        PolicyPorts.codes(),
                        PolicyPeers.codes(),
                        Ingresses.codes(),
                        IngressPaths.codes(),
                        IngressBackends.codes(),
                        IngressClasses.codes(),
                        EndpointLists.codes(),
                        EndpointSlices.codes())
                .flatMap(List::stream)
                .toList();
    }
}

package io.fairlead.app.external;

import io.fairlead.app.source.CallSite;
import io.fairlead.value.Cidr;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.HostName;
import io.fairlead.value.SourceLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A peer that is no tier of the application: hosts by name, address ranges, or the workload of another namespace.
 *
 * <pre>{@code
 * backend.connectsTo(External.host("api.stripe.com").port(443))
 *        .connectsTo(External.cidr("203.0.113.0/24").except("203.0.113.7/32").port(5432))
 *        .connectsTo(External.service("ledger", "finance", Map.of("app.kubernetes.io/name", "ledger")).port(8080));
 * }</pre>
 *
 * <p>A Kubernetes network policy cannot name hosts: how a host is let through, and how narrowly, depends on the target's
 * network plugin, and the connectivity report says so.
 */
public sealed interface External permits ExternalHost, ExternalNetwork, ExternalService {
    /**
     * The ports, in order.
     *
     * @return empty until one was named
     */
    List<ExternalPort> ports();

    /**
     * The line of Java that declared this peer; no part of equality.
     *
     * @return the line, or empty when recording is off
     */
    Optional<SourceLine> declaredAt();

    /**
     * A short text for messages and tables.
     *
     * @return such as {@code api.stripe.com} or {@code 203.0.113.0/24}
     */
    String describe();

    /**
     * A host by its DNS name.
     *
     * @param name such as {@code api.stripe.com} or {@code *.example.com}
     * @return the host, still without ports
     * @throws io.fairlead.value.InvalidValueException if it is not a host name
     */
    static ExternalHost host(String name) {
        return ImmutableExternalHost.builder()
                .host(HostName.parse(name))
                .declaredAt(CallSite.here())
                .build();
    }

    /**
     * An address range.
     *
     * @param range such as {@code 203.0.113.0/24}, without host bits
     * @return the range, still without ports
     * @throws io.fairlead.value.InvalidValueException if it is not a range, or has host bits
     */
    static ExternalNetwork cidr(String range) {
        return ImmutableExternalNetwork.builder()
                .addCidrs(Cidr.parse(range))
                .declaredAt(CallSite.here())
                .build();
    }

    /**
     * All addresses outside the cluster, in IPv4; the planner excepts the ranges that the target knows to be inside.
     *
     * @return the internet, still without ports
     */
    static ExternalNetwork internet() {
        return ImmutableExternalNetwork.builder()
                .addCidrs(Cidr.parse("0.0.0.0/0"))
                .outsideClusterOnly(true)
                .declaredAt(CallSite.here())
                .build();
    }

    /**
     * A workload of another application, behind a Service.
     *
     * @param name of the Service
     * @param namespace of the Service and its pods
     * @param podLabels labels that all its pods carry; network policies select by them
     * @return the service, still without ports
     * @throws io.fairlead.value.InvalidValueException if a name or label is not valid
     * @throws IllegalArgumentException if there are no labels, which would select every pod of the namespace
     */
    static ExternalService service(String name, String namespace, Map<String, String> podLabels) {
        if (podLabels.isEmpty()) {
            throw new IllegalArgumentException("the external service \"" + name
                    + "\" has no pod labels: without them a policy would select every pod of namespace \"" + namespace
                    + "\"");
        }
        return ImmutableExternalService.builder()
                .name(DnsLabel.parse(name))
                .namespace(DnsLabel.parse(namespace))
                .podLabels(PodLabels.parse(podLabels))
                .declaredAt(CallSite.here())
                .build();
    }
}

package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.NamedServices;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.check.wiring.pod.ServiceIndex;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifests.Typed;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A pod reaches the Services that its variables name.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/#the-two-sorts-of-pod-isolation">The two sorts of
 *     pod isolation</a>
 */
final class BlocksAddress extends NetworkPolicyRule {
    BlocksAddress() {
        super("blocks-address");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        Flows flows = new Flows(policies);
        for (Pod client : policies.pods().all()) {
            Set<String> seen = new HashSet<>();
            NamedServices.of(policies.cluster(), client)
                    .filter(naming -> seen.add(naming.service().namespace() + " "
                            + naming.service().name()))
                    .forEach(naming -> check(policies, flows, client, naming).ifPresent(findings));
        }
    }

    private Optional<Diagnostic> check(Policies policies, Flows flows, Pod client, NamedServices.Naming naming) {
        List<Pod> servers = ServiceIndex.of(policies.cluster()).behind(naming.service());
        boolean reaches = servers.isEmpty()
                || servers.contains(client)
                || servers.stream().anyMatch(server -> flows.connects(client, server, ports(naming.service(), server)));
        return reaches
                ? Optional.empty()
                : servers.stream()
                        .filter(server -> !isOneSided(policies, flows, client, server))
                        .findFirst()
                        .map(server -> finding(policies, flows, client, server, naming));
    }

    private static List<Span> ports(Typed<Service> service, Pod server) {
        List<Span> spans = ServiceIndex.ports(service).stream()
                .flatMap(port -> ServiceIndex.targets(service, port, server).stream()
                        .map(number -> Span.of(ServiceIndex.protocol(port), number)))
                .toList();
        return spans.isEmpty() ? Span.EVERYTHING : spans;
    }

    /** Where one side names the other, {@code policy/one-sided} says more. */
    private static boolean isOneSided(Policies policies, Flows flows, Pod client, Pod server) {
        return names(flows, policies, client, Direction.EGRESS, server)
                || names(flows, policies, server, Direction.INGRESS, client);
    }

    private static boolean names(Flows flows, Policies policies, Pod pod, Direction direction, Pod other) {
        return policies.isIsolated(pod, direction)
                && flows.rules(pod, direction)
                        .flatMap(rule -> rule.peers().stream())
                        .anyMatch(peer -> peer.namesPods() && flows.admits(peer, other));
    }

    private Diagnostic finding(Policies policies, Flows flows, Pod client, Pod server, NamedServices.Naming naming) {
        List<Span> ports = ports(naming.service(), server);
        Direction shut = flows.allows(Direction.EGRESS, client, server, ports) ? Direction.INGRESS : Direction.EGRESS;
        Pod pod = shut == Direction.EGRESS ? client : server;
        String denier = policies.isolating(pod, shut).map(Policy::toString).orElse("a policy");
        String message = naming.container() + " is told to call Service \""
                + naming.service().name() + "\", but " + denier + " shuts the " + shut.rules() + " of " + pod;
        Diagnostic finding = policies.cluster().isClosedWorld()
                ? Diagnostic.error(code(), message)
                : Diagnostic.warning(code(), message);
        return naming.container()
                .locate(finding, naming.path())
                .saw(naming.value())
                .fix("allow egress of " + client + " to " + server + ", and ingress there, on " + text(ports));
    }

    private static String text(List<Span> ports) {
        return LabelText.list(
                ports.stream().map(span -> span.first() + "/" + span.protocol()).toList());
    }
}

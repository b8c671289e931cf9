package io.fairlead.connect.trail;

import io.fairlead.connect.Connectivity;
import io.fairlead.connect.evidence.Verdict;
import io.fairlead.connect.label.Match;
import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.connect.port.PortSet;
import io.fairlead.connect.service.ServiceTarget;
import io.fairlead.connect.trail.Hop.Step;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Follows what a client dials: name, DNS, port of the Service, port of the pods, container, policies.
 *
 * <pre>{@code
 * Trail trail = Trails.of(connectivity).follow(frontend, name, Protocol.TCP, 8080);
 * }</pre>
 */
public final class Trails {
    private final Connectivity connectivity;

    private Trails(Connectivity connectivity) {
        this.connectivity = connectivity;
    }

    /** The ways in a cluster. */
    public static Trails of(Connectivity connectivity) {
        return new Trails(connectivity);
    }

    /** The Services, in the order of the manifests. */
    public List<Typed<Service>> services() {
        return connectivity.manifests().of(Service.class).toList();
    }

    /** A Service by its name. */
    public Optional<Typed<Service>> service(ServiceName name) {
        return services().stream()
                .filter(one ->
                        one.namespace().equals(name.namespace()) && one.name().equals(name.name()))
                .findFirst();
    }

    /**
     * Follows one call until it arrives or a hop does not lead on.
     *
     * @param from the client
     * @param to the name it uses
     * @param protocol that it speaks
     * @param port that it dials
     */
    public Trail follow(Peer from, ServiceName to, Protocol protocol, int port) {
        List<Hop> hops = new ArrayList<>();
        hops.add(new NameHop(this, connectivity.target().clusterDomain().toString()).of(from, to));
        Optional<Typed<Service>> service = service(to);
        if (service.isEmpty() || hops.get(0).match() == Match.NO) {
            return new Trail(from, to, protocol, port, hops, List.of());
        }
        if (from instanceof WorkloadPeer client) {
            hops.add(new LookupHop(connectivity).of(client));
        }
        ServiceHops ports = new ServiceHops(service.get(), protocol, port);
        ServiceTarget target = connectivity.dialled(to.namespace(), to.name(), protocol, port);
        hops.addAll(ports.of(target));
        List<Verdict> verdicts = target instanceof ServiceTarget.Pods pods
                ? verdicts(from, protocol, new TreeMap<>(pods.ports()))
                : List.of();
        verdicts.stream().map(Trails::policy).forEach(hops::add);
        return new Trail(from, to, protocol, port, hops, verdicts);
    }

    private List<Verdict> verdicts(Peer from, Protocol protocol, Map<WorkloadPeer, PortSet> ports) {
        List<Verdict> out = new ArrayList<>();
        ports.forEach((pod, open) -> out.add(
                connectivity.explain(from, pod, protocol, open.ranges().get(0).first())));
        return out;
    }

    private static Hop policy(Verdict verdict) {
        String text = verdict.flow().toString();
        if (verdict instanceof Verdict.Depends depends) {
            return new Hop(
                    Step.POLICY,
                    Match.DEPENDS,
                    text + " depends on " + String.join(", or ", depends.because()),
                    Optional.empty());
        }
        return verdict instanceof Verdict.Allowed
                ? new Hop(Step.POLICY, Match.YES, text + " passes", Optional.empty())
                : new Hop(Step.POLICY, Match.NO, text + " is denied", Optional.empty());
    }
}

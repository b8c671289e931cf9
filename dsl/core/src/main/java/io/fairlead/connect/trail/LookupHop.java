package io.fairlead.connect.trail;

import io.fairlead.connect.Connectivity;
import io.fairlead.connect.evidence.Verdict;
import io.fairlead.connect.label.Match;
import io.fairlead.connect.peer.ExternalPeer;
import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.connect.trail.Hop.Step;
import io.fairlead.target.Dns;
import io.fairlead.target.PodIdentity;
import io.fairlead.value.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether a client may ask DNS: without an answer, no name leads anywhere. */
final class LookupHop {
    private final Connectivity connectivity;

    LookupHop(Connectivity connectivity) {
        this.connectivity = connectivity;
    }

    Hop of(WorkloadPeer client) {
        Dns dns = connectivity.target().dns();
        List<Hop> all = servers(dns).stream()
                .map(server -> hop(client, server, dns.port().value()))
                .toList();
        Hop best = all.isEmpty()
                ? new Hop(Step.LOOKUP, Match.DEPENDS, "nothing says who answers DNS", Optional.empty())
                : all.get(0);
        for (Hop one : all) {
            best = one.match().compareTo(best.match()) > 0 ? one : best;
        }
        return best;
    }

    private Hop hop(WorkloadPeer client, Peer server, int port) {
        Verdict verdict = connectivity.explain(client, server, Protocol.UDP, port);
        String what = "UDP " + port + " to " + server;
        if (verdict instanceof Verdict.Depends depends) {
            String because = String.join(", or ", depends.because());
            return new Hop(Step.LOOKUP, Match.DEPENDS, what + " depends on " + because, Optional.empty());
        }
        return verdict instanceof Verdict.Allowed
                ? new Hop(Step.LOOKUP, Match.YES, "DNS can be asked: " + what, Optional.empty())
                : new Hop(
                        Step.LOOKUP,
                        Match.NO,
                        client + " may not ask DNS: " + what + " is denied",
                        verdict.egress().policies().stream().findFirst().map(policy -> policy.place()));
    }

    private List<Peer> servers(Dns dns) {
        List<Peer> out = new ArrayList<>();
        dns.pods().ifPresent(identity -> out.addAll(pods(identity)));
        dns.addresses()
                .forEach(block -> connectivity
                        .peer(block.toString())
                        .filter(ExternalPeer.class::isInstance)
                        .ifPresent(out::add));
        return out;
    }

    /** The workloads that are it, or pods of which only the labels are known. */
    private List<Peer> pods(PodIdentity identity) {
        List<Peer> given = connectivity.workloads().stream()
                .filter(pod -> isOne(pod, identity))
                .map(Peer.class::cast)
                .toList();
        if (!given.isEmpty()) {
            return given;
        }
        String labels = identity.labels().entrySet().stream()
                .map(label -> label.getKey() + "=" + label.getValue())
                .collect(Collectors.joining(","));
        return connectivity.peer(identity.namespace() + "/" + labels + "[Pod]").stream()
                .toList();
    }

    private static boolean isOne(WorkloadPeer pod, PodIdentity identity) {
        return pod.namespace().equals(identity.namespace().toString())
                && identity.labels().entrySet().stream()
                        .allMatch(label -> label.getValue()
                                .toString()
                                .equals(pod.labels().known().get(label.getKey().toString())));
    }
}

package io.fairlead.cli;

import io.fairlead.connect.Connectivity;
import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.connect.trail.ServiceName;
import io.fairlead.connect.trail.Trails;
import io.fairlead.diagnostic.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds whom a call means, and says who is near when nobody is found. */
final class PeerChoice {
    private static final int MOST = 10;

    private final Connectivity connectivity;

    PeerChoice(Connectivity connectivity) {
        this.connectivity = connectivity;
    }

    /** The Service that a text names; a workload of the same name comes first unless the text says that it is a Service. */
    Optional<ServiceName> service(String text, Peer caller) {
        String home = caller instanceof WorkloadPeer pod ? pod.namespace() : "default";
        Trails trails = Trails.of(connectivity);
        return ServiceName.find(
                        text, home, connectivity.target().clusterDomain().toString())
                .filter(name -> name.isExplicit()
                        || (connectivity.peer(text).isEmpty()
                                && named(text).isEmpty()
                                && trails.service(name).isPresent()));
    }

    Peer workloadOrOther(String option, String text) {
        return connectivity.peer(text).orElseThrow(() -> unknown(option, text));
    }

    private InputException unknown(String option, String text) {
        List<String> named = named(text);
        if (named.size() > 1) {
            return new InputException(option + " " + text + " can be any of "
                    + String.join(", ", named.subList(0, Math.min(MOST, named.size())))
                    + (named.size() > MOST ? ", …" : ""));
        }
        return new InputException(option + " " + text + ": there is no such peer"
                + NearestName.of(text, names())
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("; connections lists them"));
    }

    private List<String> named(String text) {
        return connectivity.workloads().stream()
                .filter(pod -> text.equals(pod.name())
                        || text.equals(pod.namespace() + "/" + pod.name())
                        || text.equals(pod.name() + "[" + pod.kind() + "]"))
                .map(Object::toString)
                .toList();
    }

    private List<String> names() {
        List<String> out = new ArrayList<>(List.of("{ingress-controller}", "{load-balancer}", "{api-server}"));
        connectivity.workloads().forEach(pod -> {
            out.add(pod.name());
            out.add(pod.namespace() + "/" + pod.name());
            out.add(pod.toString());
        });
        Trails.of(connectivity).services().forEach(service -> {
            out.add(service.name() + "." + service.namespace());
            out.add(service.namespace() + "/" + service.name() + "[Service]");
        });
        return out;
    }
}

package io.fairlead.connect.trail;

import io.fairlead.connect.label.Match;
import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.connect.trail.Hop.Step;
import io.fairlead.diagnostic.NearestName;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.Optional;

/** Whether a name leads to a Service from where the client is. */
final class NameHop {
    private final Trails trails;
    private final String domain;

    NameHop(Trails trails, String domain) {
        this.trails = trails;
        this.domain = domain;
    }

    Hop of(Peer from, ServiceName to) {
        Optional<Typed<Service>> service = trails.service(to);
        return service.isPresent() ? found(from, to, service.get()) : missing(to);
    }

    private Hop found(Peer from, ServiceName to, Typed<Service> service) {
        boolean near = from instanceof WorkloadPeer client && client.namespace().equals(to.namespace());
        String name = to.dialled() ? to.given() : to.name() + (near ? "" : "." + to.namespace());
        String full = to.name() + "." + to.namespace() + ".svc." + domain;
        return new Hop(
                Step.NAME,
                Match.YES,
                name + " is " + full + ", Service " + to.namespace() + "/" + to.name(),
                Optional.of(service.manifest().place(FieldPath.root())));
    }

    private Hop missing(ServiceName to) {
        String text = "there is no Service " + to.namespace() + "/" + to.name();
        return new Hop(Step.NAME, Match.NO, text + hint(to), Optional.empty());
    }

    private String hint(ServiceName to) {
        List<String> elsewhere = trails.services().stream()
                .filter(service -> service.name().equals(to.name()))
                .map(Typed::namespace)
                .distinct()
                .sorted()
                .toList();
        if (!elsewhere.isEmpty()) {
            return "; it is in namespace " + String.join(", ", elsewhere) + ": dial " + to.name() + "."
                    + elsewhere.get(0);
        }
        List<String> here = trails.services().stream()
                .filter(service -> service.namespace().equals(to.namespace()))
                .map(Typed::name)
                .toList();
        return NearestName.of(to.name(), here)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
    }
}

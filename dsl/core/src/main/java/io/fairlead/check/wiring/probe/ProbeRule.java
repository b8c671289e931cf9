package io.fairlead.check.wiring.probe;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.pod.ContainerRule;
import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.PodContainer;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.HTTPGetAction;
import io.fairlead.kubernetes.core.v1.Probe;
import io.fairlead.kubernetes.core.v1.TCPSocketAction;
import io.fairlead.value.FieldPath;
import io.fairlead.value.IntOrString;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A rule about single probes. */
abstract class ProbeRule extends ContainerRule {
    ProbeRule(String slug) {
        super("probe/" + slug);
    }

    /**
     * A probe of a container.
     *
     * @param container whose probe
     * @param field which: {@code livenessProbe}, {@code readinessProbe} or {@code startupProbe}
     * @param spec the probe
     */
    record Use(PodContainer container, String field, Probe spec) {
        FieldPath path() {
            return container.path().field(field);
        }

        boolean isLiveness() {
            return field.equals("livenessProbe");
        }

        /** The port that it asks; empty for a command. */
        Optional<IntOrString> port() {
            return spec.httpGet()
                    .map(HTTPGetAction::port)
                    .or(() -> spec.tcpSocket().map(TCPSocketAction::port))
                    .or(() -> spec.grpc().map(grpc -> IntOrString.of(grpc.port())));
        }

        /** Where the port stands. */
        FieldPath portPath() {
            String action =
                    spec.httpGet().isPresent() ? "httpGet" : spec.tcpSocket().isPresent() ? "tcpSocket" : "grpc";
            return path().field(action).field("port");
        }

        @Override
        public String toString() {
            return field.replace("Probe", "") + " probe of " + container;
        }
    }

    @Override
    protected final void check(Cluster cluster, PodContainer container, Consumer<Diagnostic> findings) {
        Container spec = container.spec();
        spec.livenessProbe().ifPresent(probe -> check(new Use(container, "livenessProbe", probe), findings));
        spec.readinessProbe().ifPresent(probe -> check(new Use(container, "readinessProbe", probe), findings));
        spec.startupProbe().ifPresent(probe -> check(new Use(container, "startupProbe", probe), findings));
    }

    abstract void check(Use probe, Consumer<Diagnostic> findings);

    /** The declared ports, in words. */
    static String declared(PodContainer container) {
        List<String> ports = container.spec().ports().stream()
                .map(port -> port.name().map(name -> name + " ").orElse("") + port.containerPort())
                .toList();
        return ports.isEmpty() ? "none" : LabelText.list(ports);
    }
}

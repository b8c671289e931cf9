package io.fairlead.plan.pod;

import io.fairlead.app.container.Container;
import io.fairlead.app.container.Port;
import io.fairlead.app.container.ProbeAction;
import io.fairlead.kubernetes.core.v1.ExecAction;
import io.fairlead.kubernetes.core.v1.GRPCAction;
import io.fairlead.kubernetes.core.v1.HTTPGetAction;
import io.fairlead.kubernetes.core.v1.Probe;
import io.fairlead.kubernetes.core.v1.TCPSocketAction;
import io.fairlead.kubernetes.core.v1.URIScheme;
import io.fairlead.value.IntOrString;
import io.fairlead.value.PortName;
import io.fairlead.value.Protocol;
import java.time.Duration;
import java.util.Optional;

/**
 * The probes of a container.
 *
 * <p>A container that listens on TCP and has no probe of its own is ready when its first port accepts a connection, and is
 * restarted when the port has not done so for a minute. The readiness probe names the port and the liveness probe numbers it,
 * so that neither is a copy of the other.
 *
 * <p>A port that does not resolve gives a placeholder that never leaves the planner: a rule reports it.
 */
final class Probes {
    private static final int DEFAULT_LIVENESS_PERIOD_SECONDS = 20;

    private static final int UNRESOLVED = 0;

    private final Container container;

    Probes(Container container) {
        this.container = container;
    }

    Optional<Probe> readiness() {
        return container.readiness().map(this::of).or(this::defaultReadiness);
    }

    Optional<Probe> liveness() {
        return container.liveness().map(this::of).or(this::defaultLiveness);
    }

    Optional<Probe> startup() {
        return container.startup().map(this::of);
    }

    private Optional<Probe> defaultReadiness() {
        return firstTcpPort()
                .map(port -> timed(io.fairlead.app.container.Probe.tcp())
                        .tcpSocket(TCPSocketAction.builder()
                                .port(port.name().text())
                                .build())
                        .build());
    }

    private Optional<Probe> defaultLiveness() {
        return firstTcpPort()
                .map(port -> timed(io.fairlead.app.container.Probe.tcp())
                        .periodSeconds(DEFAULT_LIVENESS_PERIOD_SECONDS)
                        .tcpSocket(TCPSocketAction.builder()
                                .port(port.number().value())
                                .build())
                        .build());
    }

    private Probe of(io.fairlead.app.container.Probe probe) {
        Probe.Builder out = timed(probe);
        ProbeAction action = probe.action();
        if (action instanceof ProbeAction.Http http) {
            out.httpGet(get(http));
        } else if (action instanceof ProbeAction.Tcp tcp) {
            out.tcpSocket(TCPSocketAction.builder().port(named(tcp.port())).build());
        } else if (action instanceof ProbeAction.Grpc grpc) {
            out.grpc(call(grpc));
        } else if (action instanceof ProbeAction.Exec exec) {
            out.exec(ExecAction.builder().command(exec.command()).build());
        }
        return out.build();
    }

    private HTTPGetAction get(ProbeAction.Http http) {
        return HTTPGetAction.builder()
                .path(http.path())
                .port(named(http.port()))
                .scheme(http.https() ? URIScheme.HTTPS : URIScheme.HTTP)
                .build();
    }

    private GRPCAction call(ProbeAction.Grpc grpc) {
        GRPCAction.Builder out = GRPCAction.builder().port(numbered(grpc.port()));
        grpc.service().ifPresent(out::service);
        return out.build();
    }

    private static Probe.Builder timed(io.fairlead.app.container.Probe probe) {
        Probe.Builder out = Probe.builder();
        if (!probe.initialDelay().isZero()) {
            out.initialDelaySeconds(seconds(probe.initialDelay()));
        }
        return out.periodSeconds(seconds(probe.period()))
                .timeoutSeconds(seconds(probe.timeout()))
                .failureThreshold(probe.failureThreshold());
    }

    private static int seconds(Duration duration) {
        return Math.toIntExact(duration.toSeconds());
    }

    private IntOrString named(Optional<PortName> port) {
        return port.or(this::firstName)
                .map(name -> IntOrString.of(name.text()))
                .orElseGet(() -> IntOrString.of(UNRESOLVED));
    }

    /** A gRPC probe takes a number only ({@code Probe.grpc.port}). */
    private int numbered(Optional<PortName> port) {
        return container.ports().stream()
                .filter(declared -> port.isEmpty() || port.get().equals(declared.name()))
                .findFirst()
                .map(declared -> declared.number().value())
                .orElse(UNRESOLVED);
    }

    private Optional<PortName> firstName() {
        return container.ports().stream().findFirst().map(Port::name);
    }

    private Optional<Port> firstTcpPort() {
        return container.ports().stream()
                .filter(port -> port.protocol() == Protocol.TCP)
                .findFirst();
    }
}

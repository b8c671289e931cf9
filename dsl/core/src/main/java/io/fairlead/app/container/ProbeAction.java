package io.fairlead.app.container;

import io.fairlead.value.PortName;
import java.util.List;
import java.util.Optional;

/** What the kubelet does to probe a container ({@code Probe.httpGet}, {@code tcpSocket}, {@code grpc}, {@code exec}). */
public sealed interface ProbeAction {
    /**
     * An HTTP GET that must answer 200 to 399.
     *
     * @param path starts with a slash
     * @param port the port's name; empty means the container's first port
     * @param https whether to speak TLS (the certificate is not verified)
     */
    record Http(String path, Optional<PortName> port, boolean https) implements ProbeAction {}

    /**
     * A TCP connection that must open.
     *
     * @param port the port's name; empty means the container's first port
     */
    record Tcp(Optional<PortName> port) implements ProbeAction {}

    /**
     * A call of the gRPC health checking protocol.
     *
     * @param port the port's name; empty means the container's first port
     * @param service the service asked for; empty means the whole server
     */
    record Grpc(Optional<PortName> port, Optional<String> service) implements ProbeAction {}

    /**
     * A command in the container that must exit with 0.
     *
     * @param command program and arguments, not run through a shell
     */
    record Exec(List<String> command) implements ProbeAction {
        /** Keeps its own copy of the command. */
        public Exec {
            command = List.copyOf(command);
        }
    }
}

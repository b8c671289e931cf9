package io.fairlead.app.container;

import io.fairlead.value.InvalidValueException;
import io.fairlead.value.PortName;
import java.util.List;
import java.util.Objects;
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
    record Http(String path, Optional<PortName> port, boolean https) implements ProbeAction {
        /**
         * A path that fits on the request line.
         *
         * @throws InvalidValueException if it does not start with a slash, or has blanks or control characters
         * @throws NullPointerException if it is null
         */
        public Http {
            Objects.requireNonNull(path, "the path of an HTTP probe is null");
            if (!path.startsWith("/")) {
                throw new InvalidValueException(path, "a probe path", "start it with '/'", Optional.empty());
            }
            if (path.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.isSpaceChar(c))) {
                throw new InvalidValueException(
                        path, "a probe path", "use no blanks and no control characters", Optional.empty());
            }
        }
    }

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
        /**
         * Keeps its own copy of the command.
         *
         * @throws NullPointerException if a word of it is null
         */
        public Exec {
            command.forEach(word -> Objects.requireNonNull(word, "a word of an exec probe's command is null"));
            command = List.copyOf(command);
        }
    }
}

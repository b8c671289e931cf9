package io.fairlead.app.container;

import io.fairlead.app.source.CallSite;
import io.fairlead.value.InvalidValueException;
import io.fairlead.value.LabelKey;
import io.fairlead.value.PortName;
import io.fairlead.value.PortNumber;
import io.fairlead.value.Protocol;
import io.fairlead.value.SourceLine;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A named port that a container listens on ({@code containers[].ports[]}).
 *
 * <pre>{@code
 * Port grpc = Port.tcp("grpc", 9090).appProtocol("kubernetes.io/h2c");
 * }</pre>
 */
@Value.Immutable
public abstract class Port {
    Port() {}

    /**
     * A TCP port.
     *
     * @param name at most 15 lower-case letters, digits and {@code -}, with a letter among them
     * @param number 1 to 65535
     * @return the port
     * @throws io.fairlead.value.InvalidValueException if name or number is not valid
     */
    public static Port tcp(String name, int number) {
        return of(name, number, Protocol.TCP);
    }

    /**
     * A UDP port.
     *
     * @param name as for {@link #tcp}
     * @param number 1 to 65535
     * @return the port
     * @throws io.fairlead.value.InvalidValueException if name or number is not valid
     */
    public static Port udp(String name, int number) {
        return of(name, number, Protocol.UDP);
    }

    /**
     * An SCTP port; not every network plugin can filter it ({@link io.fairlead.target.Cni#sctpPolicies()}).
     *
     * @param name as for {@link #tcp}
     * @param number 1 to 65535
     * @return the port
     * @throws io.fairlead.value.InvalidValueException if name or number is not valid
     */
    public static Port sctp(String name, int number) {
        return of(name, number, Protocol.SCTP);
    }

    private static Port of(String name, int number, Protocol protocol) {
        return ImmutablePort.builder()
                .name(PortName.parse(name))
                .number(PortNumber.of(number))
                .protocol(protocol)
                .declaredAt(CallSite.here())
                .build();
    }

    /**
     * The name by which connections, routes and Services refer to this port.
     *
     * @return a valid port name
     */
    public abstract PortName name();

    /**
     * The number on the pod's own address, which is what network policies see.
     *
     * @return 1 to 65535
     */
    public abstract PortNumber number();

    /**
     * The transport protocol.
     *
     * @return TCP unless said otherwise
     */
    public abstract Protocol protocol();

    /**
     * The application protocol hint of the Service port ({@code Service.spec.ports[].appProtocol}).
     *
     * @return such as {@code http}, {@code kubernetes.io/h2c} or {@code kubernetes.io/ws}; empty when not said
     */
    public abstract Optional<String> appProtocol();

    /**
     * The line of Java that declared this port; no part of equality.
     *
     * @return the line, or empty when recording is off
     */
    @Value.Auxiliary
    public abstract Optional<SourceLine> declaredAt();

    /**
     * This port with an application protocol hint.
     *
     * @param protocol an IANA service name or a prefixed name such as {@code kubernetes.io/h2c}
     * @return a new port
     * @throws IllegalArgumentException if the text does not follow the rule of label keys
     */
    public Port appProtocol(String protocol) {
        return ImmutablePort.copyOf(this).withAppProtocol(qualified(protocol));
    }

    private String qualified(String protocol) {
        try {
            return LabelKey.parse(protocol).text();
        } catch (InvalidValueException e) {
            throw new IllegalArgumentException(
                    "the appProtocol of port " + name() + " must be written like a label key: " + e.getMessage(), e);
        }
    }

    /**
     * The port as a person would say it.
     *
     * @return such as {@code http 8080/TCP}
     */
    @Override
    public String toString() {
        return name() + " " + number() + "/" + protocol();
    }
}

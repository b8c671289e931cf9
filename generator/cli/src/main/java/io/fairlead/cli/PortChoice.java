package io.fairlead.cli;

import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.connect.port.PortSet;
import io.fairlead.connect.trail.ServiceName;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.Protocol;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The port that a call means: {@code 8080}, {@code 53/UDP}, a name, or the only one that there is. */
record PortChoice(Protocol protocol, int number) {
    private static final Pattern TEXT = Pattern.compile("([-a-z0-9]+)(?:/(tcp|udp|sctp))?");

    static PortChoice of(Optional<String> given, Peer called) {
        String text = given.orElseThrow(() -> new InputException(
                "--port is missing: it says on which port of " + called + ", as in --port 8080/TCP"));
        Matcher found = parsed(text);
        return number(found).orElseGet(() -> named(text, found, called));
    }

    static PortChoice of(Optional<String> given, ServiceName name, Optional<Typed<Service>> service) {
        if (given.isPresent()) {
            Matcher found = parsed(given.get());
            return number(found)
                    .or(() -> ports(service).stream()
                            .filter(one -> one.name().equals(Optional.of(found.group(1))))
                            .findFirst()
                            .map(PortChoice::of))
                    .orElseThrow(() -> new InputException(name + " has no port named \"" + given.get() + "\""));
        }
        if (name.port().isPresent()) {
            int port = name.port().getAsInt();
            return ports(service).stream()
                    .filter(one -> one.port() == port)
                    .findFirst()
                    .map(PortChoice::of)
                    .orElse(checked(Protocol.TCP, Integer.toString(port)));
        }
        List<ServicePort> all = ports(service);
        if (all.size() != 1) {
            throw new InputException("--port is missing: it says on which port of " + name + ", as in --port 80/TCP");
        }
        return of(all.get(0));
    }

    private static Matcher parsed(String text) {
        Matcher found = TEXT.matcher(text.toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            throw wrong(text);
        }
        return found;
    }

    private static Optional<PortChoice> number(Matcher found) {
        return found.group(1).chars().allMatch(Character::isDigit)
                ? Optional.of(checked(protocol(found), found.group(1)))
                : Optional.empty();
    }

    private static PortChoice named(String text, Matcher found, Peer called) {
        return Optional.of(called)
                .filter(WorkloadPeer.class::isInstance)
                .map(WorkloadPeer.class::cast)
                .flatMap(pod -> pod.namedPorts().find(protocol(found), found.group(1)))
                .map(ports ->
                        new PortChoice(protocol(found), ports.ranges().get(0).first()))
                .orElseThrow(() -> new InputException(called + " has no port named \"" + text + "\""));
    }

    private static Protocol protocol(Matcher found) {
        return found.group(2) == null
                ? Protocol.TCP
                : Protocol.valueOf(found.group(2).toUpperCase(Locale.ROOT));
    }

    private static PortChoice checked(Protocol protocol, String digits) {
        int number = digits.length() > 5 ? 0 : Integer.parseInt(digits);
        if (number < 1 || number > PortSet.HIGHEST) {
            throw wrong(digits);
        }
        return new PortChoice(protocol, number);
    }

    private static PortChoice of(ServicePort port) {
        return new PortChoice(
                port.protocol().map(one -> Protocol.valueOf(one.value())).orElse(Protocol.TCP), port.port());
    }

    private static List<ServicePort> ports(Optional<Typed<Service>> service) {
        return service.flatMap(one -> one.resource().spec())
                .map(spec -> spec.ports())
                .orElse(List.of());
    }

    private static InputException wrong(String text) {
        return new InputException(
                "\"" + text + "\" is not a port: write 8080/TCP, 53/UDP, a number from 1 to 65535, or a name");
    }
}

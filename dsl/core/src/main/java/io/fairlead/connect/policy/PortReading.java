package io.fairlead.connect.policy;

import io.fairlead.connect.port.Allowance;
import io.fairlead.connect.port.PortSet;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPort;
import io.fairlead.target.Cni;
import io.fairlead.target.CniFeature;
import io.fairlead.target.Support;
import io.fairlead.value.FieldPath;
import io.fairlead.value.InvalidValueException;
import io.fairlead.value.PortName;
import io.fairlead.value.Protocol;
import java.util.Optional;

/** Understands the ports of a rule, as far as the plugin does. */
final class PortReading {
    private final Cni cni;

    PortReading(Cni cni) {
        this.cni = cni;
    }

    RulePort read(NetworkPolicyPort port, FieldPath path) throws NotUnderstoodException {
        Protocol protocol =
                port.protocol().map(given -> Protocol.valueOf(given.value())).orElse(Protocol.TCP);
        if (port.port().flatMap(given -> given.asString()).isPresent()) {
            return named(port, protocol, path);
        }
        return new RulePort(path, protocol, Optional.empty(), filtered(protocol, numbers(port, protocol, path)));
    }

    private RulePort named(NetworkPolicyPort port, Protocol protocol, FieldPath path) throws NotUnderstoodException {
        String name = port.port().flatMap(given -> given.asString()).orElse("");
        try {
            var unused = PortName.parse(name);
        } catch (InvalidValueException bad) {
            throw new NotUnderstoodException(path.field("port"), String.valueOf(bad.getMessage()));
        }
        if (port.endPort().isPresent()) {
            throw new NotUnderstoodException(path.field("endPort"), "may not be specified when `port` is not a number");
        }
        return cni.support(CniFeature.NAMED_PORTS) == Support.NO
                ? new RulePort(path, protocol, Optional.empty(), Allowance.NOTHING)
                : new RulePort(path, protocol, Optional.of(name), Allowance.NOTHING);
    }

    private Allowance numbers(NetworkPolicyPort port, Protocol protocol, FieldPath path) throws NotUnderstoodException {
        Optional<Integer> first = port.port().flatMap(given -> given.asInt());
        if (first.isEmpty()) {
            if (port.endPort().isPresent()) {
                throw new NotUnderstoodException(
                        path.field("endPort"), "may not be specified when `port` is not specified");
            }
            return Allowance.sure(PortSet.all(protocol));
        }
        int start = inRange(first.get(), path.field("port"));
        int end = port.endPort().isPresent() ? inRange(port.endPort().get(), path.field("endPort")) : start;
        if (end < start) {
            throw new NotUnderstoodException(path.field("endPort"), "must be greater than or equal to `port`");
        }
        return range(protocol, start, end);
    }

    private Allowance range(Protocol protocol, int start, int end) {
        Allowance all = Allowance.sure(PortSet.of(protocol, start, end));
        Support ranges = cni.support(CniFeature.PORT_RANGES);
        if (start == end || ranges == Support.YES || cni == Cni.UNKNOWN) {
            return all;
        }
        Allowance first = Allowance.sure(PortSet.of(protocol, start));
        return ranges == Support.NO ? first : first.or(all.onlyIf("whether " + cni + " honours endPort"));
    }

    private Allowance filtered(Protocol protocol, Allowance ports) {
        return protocol == Protocol.SCTP && cni.support(CniFeature.SCTP) == Support.NO
                ? ports.onlyIf("what " + cni + " does with SCTP")
                : ports;
    }

    private static int inRange(int number, FieldPath path) throws NotUnderstoodException {
        if (number < 1 || number > PortSet.HIGHEST) {
            throw new NotUnderstoodException(path, "must be between 1 and 65535, inclusive");
        }
        return number;
    }
}

package io.fairlead.check.server.network;

import io.fairlead.check.server.field.Field;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPort;
import io.fairlead.value.IntOrString;
import java.util.List;

/** The rules of {@code ports} in a rule of a NetworkPolicy. */
final class PolicyPorts {
    static final DiagnosticCode RANGE = new DiagnosticCode("networkpolicy", "port-out-of-range");
    static final DiagnosticCode NAME = new DiagnosticCode("networkpolicy", "invalid-port-name");
    static final DiagnosticCode END_BEFORE_START = new DiagnosticCode("networkpolicy", "end-port-before-port");
    static final DiagnosticCode END_WITHOUT_NUMBER = new DiagnosticCode("networkpolicy", "end-port-without-number");

    private PolicyPorts() {}

    static List<DiagnosticCode> codes() {
        return List.of(RANGE, NAME, END_BEFORE_START, END_WITHOUT_NUMBER);
    }

    static void check(NetworkPolicyPort port, Field at) {
        port.port().ifPresent(given -> Ports.numberOrName(RANGE, NAME, given, at.field("port")));
        port.endPort().ifPresent(end -> end(port, end, at.field("endPort")));
    }

    private static void end(NetworkPolicyPort port, int end, Field at) {
        int start = port.port().flatMap(IntOrString::asInt).orElse(-1);
        if (port.port().filter(IntOrString::isInt).isEmpty()) {
            at.invalid(END_WITHOUT_NUMBER, end, "may not be specified when `port` is not a number");
            return;
        }
        if (end < start) {
            // the server shows the port here, not the end
            at.invalid(END_BEFORE_START, start, "must be greater than or equal to `port`");
        }
        Ports.number(RANGE, end, at);
    }
}

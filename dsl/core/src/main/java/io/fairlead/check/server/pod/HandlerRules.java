package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.check.server.field.Since;
import io.fairlead.check.server.network.Ports;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.ExecAction;
import io.fairlead.kubernetes.core.v1.HTTPGetAction;
import io.fairlead.kubernetes.core.v1.LifecycleHandler;
import io.fairlead.kubernetes.core.v1.Probe;
import io.fairlead.kubernetes.core.v1.SleepAction;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rules of what a probe or a lifecycle hook does: exactly one thing, of which the first is judged. */
final class HandlerRules {
    static final DiagnosticCode NONE = new DiagnosticCode("probe", "handler-missing");
    static final DiagnosticCode SECOND = new DiagnosticCode("probe", "second-handler");
    static final DiagnosticCode COMMAND = new DiagnosticCode("probe", "command-missing");
    static final DiagnosticCode PORT = new DiagnosticCode("probe", "port-out-of-range");
    static final DiagnosticCode PORT_NAME = new DiagnosticCode("probe", "invalid-port-name");
    static final DiagnosticCode HEADER = new DiagnosticCode("probe", "invalid-header-name");
    static final DiagnosticCode SLEEP = new DiagnosticCode("lifecycle", "sleep-out-of-range");

    private final Field at;
    private boolean found;

    private HandlerRules(Field at) {
        this.at = at;
    }

    static List<DiagnosticCode> codes() {
        return List.of(NONE, SECOND, COMMAND, PORT, PORT_NAME, HEADER, SLEEP);
    }

    static void probe(Probe probe, Field at) {
        HandlerRules rules = new HandlerRules(at);
        rules.one("exec", probe.exec(), here -> command(probe.exec(), here));
        rules.one("httpGet", probe.httpGet(), here -> http(probe.httpGet(), here));
        rules.one(
                "tcpSocket",
                probe.tcpSocket(),
                here -> probe.tcpSocket()
                        .ifPresent(tcp -> Ports.numberOrName(PORT, PORT_NAME, tcp.port(), here.field("port"))));
        rules.one(
                "grpc",
                probe.grpc(),
                here -> probe.grpc().ifPresent(grpc -> Ports.number(PORT, grpc.port(), here.field("port"))));
        rules.atLeastOne();
    }

    static void hook(LifecycleHandler hook, long graceSeconds, Field at) {
        HandlerRules rules = new HandlerRules(at);
        rules.one("exec", hook.exec(), here -> command(hook.exec(), here));
        rules.one("httpGet", hook.httpGet(), here -> http(hook.httpGet(), here));
        rules.one(
                "tcpSocket",
                hook.tcpSocket(),
                here -> hook.tcpSocket()
                        .ifPresent(tcp -> Ports.numberOrName(PORT, PORT_NAME, tcp.port(), here.field("port"))));
        rules.one("sleep", hook.sleep(), here -> hook.sleep().ifPresent(sleep -> sleep(sleep, graceSeconds, here)));
        rules.atLeastOne();
    }

    private void one(String name, Optional<?> handler, Consumer<Field> rule) {
        if (handler.isEmpty()) {
            return;
        }
        if (found) {
            at.field(name).forbidden(SECOND, "may not specify more than 1 handler type");
        } else {
            rule.accept(at.field(name));
        }
        found = true;
    }

    private void atLeastOne() {
        if (!found) {
            at.required(NONE, "must specify a handler type");
        }
    }

    private static void command(Optional<ExecAction> exec, Field at) {
        if (exec.filter(action -> action.command().isEmpty()).isPresent()) {
            at.field("command").required(COMMAND, "");
        }
    }

    private static void http(Optional<HTTPGetAction> http, Field at) {
        http.ifPresent(action -> {
            Ports.numberOrName(PORT, PORT_NAME, action.port(), at.field("port"));
            // the server leaves out the index of the header
            action.httpHeaders()
                    .forEach(header -> at.field("httpHeaders").format(HEADER, Format.HTTP_HEADER, header.name()));
        });
    }

    private static void sleep(SleepAction sleep, long graceSeconds, Field at) {
        long least = at.since(Since.SLEEP_ZERO) ? 0 : 1;
        if (sleep.seconds() < least || sleep.seconds() > graceSeconds) {
            at.invalid(SLEEP, sleep.seconds(), "must not be negative and not exceed terminationGracePeriodSeconds");
        }
    }
}

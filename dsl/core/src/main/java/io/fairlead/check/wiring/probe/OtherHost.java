package io.fairlead.check.wiring.probe;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.HTTPGetAction;
import io.fairlead.kubernetes.core.v1.TCPSocketAction;
import java.util.function.Consumer;

/**
 * A probe asks its own pod.
 *
 * @see <a href="https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#http-probes">HTTP
 *     probes</a>
 */
final class OtherHost extends ProbeRule {
    OtherHost() {
        super("other-host");
    }

    @Override
    void check(Use probe, Consumer<Diagnostic> findings) {
        probe.spec().httpGet().flatMap(HTTPGetAction::host).ifPresent(host -> report(probe, "httpGet", host, findings));
        probe.spec()
                .tcpSocket()
                .flatMap(TCPSocketAction::host)
                .ifPresent(host -> report(probe, "tcpSocket", host, findings));
    }

    private void report(Use probe, String action, String host, Consumer<Diagnostic> findings) {
        String fix = action.equals("httpGet")
                ? "leave host out; for a virtual host use httpHeaders with the name Host"
                : "leave host out";
        findings.accept(warning(
                        probe.container(),
                        probe.path().field(action).field("host"),
                        "the " + probe + " asks host " + host + ", as seen from the node, and not its pod")
                .saw(host)
                .fix(fix));
    }
}

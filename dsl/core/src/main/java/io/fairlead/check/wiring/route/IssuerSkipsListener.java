package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.Tree;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A listener is one that cert-manager makes a certificate for.
 *
 * @see <a href="https://cert-manager.io/docs/usage/gateway/">Annotated Gateway resource</a>
 */
final class IssuerSkipsListener implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("gateway/issuer-skips-listener");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        GatewayObjects.of(cluster).gateways().stream()
                .filter(gateway -> Annotations.hasIssuer(gateway.manifest()))
                .forEach(gateway -> gateway.listeners().stream()
                        .filter(listener -> listener.text("protocol")
                                .filter("HTTPS"::equals)
                                .isPresent())
                        .forEach(listener -> reason(gateway, listener)
                                .ifPresent(reason -> findings.accept(finding(gateway, listener, reason)))));
    }

    private static Optional<String> reason(GatewayObjects.Gateway gateway, Tree listener) {
        Tree tls = listener.at("tls");
        if (listener.text("hostname").filter(name -> !name.isEmpty()).isEmpty()) {
            return Optional.of("it has no hostname");
        }
        if (tls.text("mode").filter(mode -> !mode.equals("Terminate")).isPresent()) {
            return Optional.of("its TLS mode is not Terminate");
        }
        if (tls.items("certificateRefs").isEmpty()) {
            return Optional.of("it has no certificateRefs");
        }
        return tls.items("certificateRefs").stream()
                .flatMap(ref -> ref.text("namespace").stream())
                .filter(namespace -> !namespace.equals(gateway.manifest().namespace()))
                .findFirst()
                .map(namespace -> "its Secret is to be in namespace " + namespace);
    }

    private Diagnostic finding(GatewayObjects.Gateway gateway, Tree listener, String reason) {
        return Finding.warning(
                        code(),
                        gateway.manifest(),
                        listener.path(),
                        "cert-manager passes over listener \""
                                + listener.text("name").orElse("") + "\" of Gateway \""
                                + gateway.manifest().name() + "\": " + reason)
                .fix(
                        "give it a hostname, tls.mode Terminate and certificateRefs with a Secret of the Gateway's namespace");
    }
}

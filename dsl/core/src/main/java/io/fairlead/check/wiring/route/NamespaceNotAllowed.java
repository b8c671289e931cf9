package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.Tree;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import io.fairlead.kubernetes.core.v1.Namespace;
import io.fairlead.manifest.Selector;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The listener takes routes from the route's namespace.
 *
 * @see <a href="https://gateway-api.sigs.k8s.io/reference/spec/#allowedroutes">AllowedRoutes</a>
 */
final class NamespaceNotAllowed implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("gateway/namespace-not-allowed");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Parent.all(cluster)
                .filter(parent ->
                        !parent.namespace().equals(parent.route().manifest().namespace()))
                .forEach(parent -> parent.gateway(cluster).ifPresent(gateway -> {
                    List<Tree> taking = parent.taking(gateway);
                    if (!taking.isEmpty() && taking.stream().noneMatch(listener -> allows(cluster, listener, parent))) {
                        findings.accept(finding(cluster, parent, taking.get(0)));
                    }
                }));
    }

    private static String from(Tree listener) {
        return listener.at("allowedRoutes", "namespaces").text("from").orElse("Same");
    }

    private static boolean allows(Cluster cluster, Tree listener, Parent parent) {
        Tree selector = listener.at("allowedRoutes", "namespaces", "selector");
        return switch (from(listener)) {
            case "All" -> true;
            case "Selector" ->
                !selector.items("matchExpressions").isEmpty()
                        || Selector.selects(
                                selector.at("matchLabels").pairs(),
                                cluster.namespaceLabels(
                                        parent.route().manifest().namespace()));
            default -> false;
        };
    }

    /** Labels of a namespace that was not given may be there all the same. */
    private Diagnostic finding(Cluster cluster, Parent parent, Tree listener) {
        String namespace = parent.route().manifest().namespace();
        boolean known = !from(listener).equals("Selector")
                || cluster.isClosedWorld()
                || cluster.find(Namespace.class, "", namespace).isPresent();
        Map<String, String> labels = listener.at("allowedRoutes", "namespaces", "selector", "matchLabels")
                .pairs();
        String allowed = labels.isEmpty() ? from(listener) : Finding.text(labels);
        return Finding.of(
                        known ? Severity.ERROR : Severity.WARNING,
                        code(),
                        parent.route().manifest(),
                        parent.ref().path(),
                        parent.route().text() + " of namespace " + namespace + " attaches to Gateway \"" + parent.name()
                                + "\" of namespace " + parent.namespace() + ", which takes no routes from there")
                .saw("allowedRoutes.namespaces: " + allowed)
                .fix("set `allowedRoutes.namespaces.from: All` on the listener, or Selector with a label of namespace "
                        + namespace);
    }
}

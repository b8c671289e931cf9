package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.Tree;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifests.Typed;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a policy is attached to is there.
 *
 * @see <a href="https://gateway-api.sigs.k8s.io/reference/policy-attachment/">Policy attachment</a>
 */
final class PolicyTargetMissing implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("gateway/policy-target-missing");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        GatewayObjects.of(cluster).others().stream()
                .filter(policy -> policy.resource().kind().endsWith("Policy"))
                .forEach(policy -> targets(policy)
                        .filter(target -> isAbsent(cluster, policy, target))
                        .forEach(target -> findings.accept(finding(cluster, policy, target))));
    }

    private static Stream<Tree> targets(Typed<UntypedResource> policy) {
        Tree spec = Tree.of(policy.resource()).at("spec");
        return Stream.concat(
                spec.items("targetRefs").stream(),
                Stream.of(spec.at("targetRef")).filter(Tree::isPresent));
    }

    /** Such references have no namespace: they stay within that of the policy. */
    private static boolean isAbsent(Cluster cluster, Typed<UntypedResource> policy, Tree target) {
        String name = target.text("name").orElse("");
        return switch (target.text("kind").orElse("")) {
            case "Service" ->
                cluster.find(Service.class, policy.namespace(), name).isEmpty();
            case "Gateway" ->
                GatewayObjects.of(cluster).gateway(policy.namespace(), name).isEmpty();
            case "HTTPRoute" ->
                GatewayObjects.of(cluster).routes().stream()
                        .filter(route -> route.kind().equals("HTTPRoute"))
                        .noneMatch(route -> route.manifest().namespace().equals(policy.namespace())
                                && route.manifest().name().equals(name));
            default -> false;
        };
    }

    private Diagnostic finding(Cluster cluster, Typed<UntypedResource> policy, Tree target) {
        String kind = target.text("kind").orElse("");
        String name = target.text("name").orElse("");
        boolean others = kind.equals("Service")
                ? cluster.of(Service.class).findAny().isPresent()
                : !GatewayObjects.of(cluster).gateways().isEmpty()
                        || !GatewayObjects.of(cluster).routes().isEmpty();
        return Finding.of(
                        cluster.absence(others),
                        code(),
                        policy.manifest(),
                        target.at("name").path(),
                        Finding.name(policy.manifest()) + " is attached to " + kind + " \"" + name
                                + "\", which namespace " + policy.namespace() + " does not have: it has no effect")
                .saw(name);
    }
}

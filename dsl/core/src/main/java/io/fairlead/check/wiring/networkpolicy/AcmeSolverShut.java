package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Where certificates are issued by an HTTP-01 challenge, the pods that answer it are let in.
 *
 * @see <a href="https://cert-manager.io/docs/configuration/acme/http01/">HTTP-01</a>
 */
final class AcmeSolverShut extends NetworkPolicyRule {
    private static final Map<String, String> SOLVER = Map.of("acme.cert-manager.io/http01-solver", "true");
    private static final int PORT = 8089;
    private static final List<String> ISSUERS = List.of("cert-manager.io/cluster-issuer", "cert-manager.io/issuer");

    AcmeSolverShut() {
        super("acme-solver-shut");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        boolean http01 = policies.cluster()
                .of(UntypedResource.class)
                .filter(object -> object.resource().apiVersion().startsWith("cert-manager.io/"))
                .anyMatch(issuer -> issuer.resource().content().toString().contains("http01"));
        Set<String> reported = new HashSet<>();
        policies.cluster().of(Ingress.class).filter(AcmeSolverShut::isIssued).forEach(ingress -> {
            Pod solver = Pod.assumed(ingress.namespace(), SOLVER);
            if (isShut(policies, solver) && reported.add(ingress.namespace())) {
                findings.accept(finding(policies, http01, ingress, solver));
            }
        });
    }

    private static boolean isIssued(Typed<Ingress> ingress) {
        Map<String, String> annotations =
                ingress.resource().metadata().map(ObjectMeta::annotations).orElse(Map.of());
        return ISSUERS.stream().anyMatch(annotations::containsKey);
    }

    private static boolean isShut(Policies policies, Pod solver) {
        return policies.isIsolated(solver, Direction.INGRESS)
                && policies.selecting(solver).stream()
                        .flatMap(policy -> policy.rules(Direction.INGRESS))
                        .noneMatch(rule -> Span.overlap(Span.of(rule, solver), Flows.tcp(PORT)));
    }

    private Diagnostic finding(Policies policies, boolean http01, Typed<Ingress> ingress, Pod solver) {
        String denier = policies.isolating(solver, Direction.INGRESS)
                .map(Policy::toString)
                .orElse("a policy");
        String message = denier + " shuts the pods with which cert-manager answers an HTTP-01 challenge for Ingress \""
                + ingress.name() + "\"";
        String when = http01 ? "" : ", if its issuer uses one";
        Diagnostic finding = http01 ? Diagnostic.warning(code(), message) : Diagnostic.note(code(), message + when);
        return ingress.manifest()
                .locate(finding, FieldPath.of("metadata", "annotations"))
                .fix("add a policy that selects " + LabelText.of(SOLVER) + " and lets the ingress controller in on "
                        + PORT + "/TCP");
    }
}

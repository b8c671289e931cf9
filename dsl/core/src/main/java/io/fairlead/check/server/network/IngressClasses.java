package io.fairlead.check.server.network;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.networking.v1.IngressClass;
import io.fairlead.kubernetes.networking.v1.IngressClassParametersReference;
import io.fairlead.kubernetes.networking.v1.IngressClassSpec;
import java.util.List;

/**
 * The rules of an IngressClass.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/service-resources/ingress-class-v1/">IngressClass</a>
 */
public final class IngressClasses {
    static final DiagnosticCode NO_CONTROLLER = new DiagnosticCode("ingressclass", "controller-missing");
    static final DiagnosticCode CONTROLLER = new DiagnosticCode("ingressclass", "invalid-controller");
    static final DiagnosticCode PARAMETERS = new DiagnosticCode("ingressclass", "invalid-parameters");
    static final DiagnosticCode SCOPE = new DiagnosticCode("ingressclass", "parameters-scope-mismatch");
    private static final int LONGEST_CONTROLLER = 250;
    private static final IngressClassSpec NONE = IngressClassSpec.builder().build();

    private IngressClasses() {}

    static List<DiagnosticCode> codes() {
        return List.of(NO_CONTROLLER, CONTROLLER, PARAMETERS, SCOPE);
    }

    /** Judges an IngressClass. */
    public static void check(IngressClass ingressClass, Field root) {
        IngressClassSpec spec = ingressClass.spec().orElse(NONE);
        String controller = spec.controller().orElse("");
        Field at = root.field("spec", "controller");
        at.notLonger(CONTROLLER, controller.length(), LONGEST_CONTROLLER);
        at.requiredFormat(NO_CONTROLLER, CONTROLLER, Format.DOMAIN_PATH, controller);
        root.field("spec", "parameters").ifPresent(spec.parameters(), IngressClasses::parameters);
    }

    private static void parameters(IngressClassParametersReference parameters, Field at) {
        parameters.apiGroup().ifPresent(group -> at.field("apiGroup").format(PARAMETERS, Format.SUBDOMAIN, group));
        at.field("kind").requiredFormat(PARAMETERS, PARAMETERS, Format.PATH_SEGMENT, parameters.kind());
        at.field("name").requiredFormat(PARAMETERS, PARAMETERS, Format.PATH_SEGMENT, parameters.name());
        String scope = parameters.scope().orElse("Cluster");
        at.field("scope").oneOf(SCOPE, scope, List.of("Cluster", "Namespace"));
        Field namespace = at.field("namespace");
        if (scope.equals("Namespace")) {
            if (parameters.namespace().isEmpty()) {
                namespace.required(SCOPE, "`parameters.scope` is set to 'Namespace'");
            }
            namespace.ifPresent(
                    parameters.namespace(), (name, here) -> here.format(PARAMETERS, Format.DNS_LABEL, name));
        } else if (scope.equals("Cluster") && parameters.namespace().isPresent()) {
            namespace.forbidden(SCOPE, "`parameters.scope` is set to 'Cluster'");
        }
    }
}

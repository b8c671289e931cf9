package io.fairlead.plan;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Subject;
import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.kubernetes.core.v1.Secret;
import java.util.List;

/** Secrets with a value in them: what is rendered is kept in version control and in build logs, and Base64 hides nothing. */
final class SecretLiterals {
    static final DiagnosticCode CODE = DiagnosticCode.parse("secret/literal");

    private SecretLiterals() {}

    static List<Diagnostic> of(List<PlannedResource> planned) {
        return planned.stream()
                .filter(resource -> hasValue(resource.resource()))
                .map(SecretLiterals::finding)
                .toList();
    }

    private static boolean hasValue(Resource resource) {
        if (resource instanceof Secret secret) {
            return !secret.data().isEmpty() || !secret.stringData().isEmpty();
        }
        return resource instanceof UntypedResource
                && resource.apiVersion().equals("v1")
                && resource.kind().equals("Secret");
    }

    private static Diagnostic finding(PlannedResource planned) {
        String name = planned.resource().name().orElse("");
        return Diagnostic.error(CODE, "Secret \"" + name + "\" has its values in the application")
                .about(new Subject(planned.resource().namespace().orElse(""), "Secret", name))
                .declaredAt(planned.declaredAt())
                .fix("leave it out and let it be made in the cluster, by a person or an operator")
                .fix("refer to it by name: envFromSecret(\"PASSWORD\", SecretKey.of(\"" + name + "\", \"password\"))");
    }
}

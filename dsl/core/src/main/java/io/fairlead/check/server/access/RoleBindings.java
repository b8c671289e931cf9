package io.fairlead.check.server.access;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.rbac.v1.ClusterRoleBinding;
import io.fairlead.kubernetes.rbac.v1.RoleBinding;
import io.fairlead.kubernetes.rbac.v1.RoleRef;
import io.fairlead.kubernetes.rbac.v1.Subject;
import java.util.List;

/** The rules of a RoleBinding and of a ClusterRoleBinding. */
public final class RoleBindings {
    static final DiagnosticCode ROLE = new DiagnosticCode("rolebinding", "invalid-role");
    static final DiagnosticCode SUBJECT = new DiagnosticCode("rolebinding", "invalid-subject");
    static final DiagnosticCode NAMESPACE = new DiagnosticCode("rolebinding", "subject-namespace-missing");
    private static final String GROUP = "rbac.authorization.k8s.io";

    private RoleBindings() {}

    static List<DiagnosticCode> codes() {
        return List.of(ROLE, SUBJECT, NAMESPACE);
    }

    /** Judges a RoleBinding. */
    public static void check(RoleBinding binding, Field root) {
        role(binding.roleRef(), List.of("Role", "ClusterRole"), root.field("roleRef"));
        root.field("subjects").each(binding.subjects(), (subject, at) -> subject(subject, true, at));
    }

    /** Judges a ClusterRoleBinding. */
    public static void check(ClusterRoleBinding binding, Field root) {
        role(binding.roleRef(), List.of("ClusterRole"), root.field("roleRef"));
        root.field("subjects").each(binding.subjects(), (subject, at) -> subject(subject, false, at));
    }

    private static void role(RoleRef role, List<String> kinds, Field at) {
        String group = role.apiGroup().filter(given -> !given.isEmpty()).orElse(GROUP);
        at.field("apiGroup").oneOf(ROLE, group, List.of(GROUP));
        at.field("kind").oneOf(ROLE, role.kind(), kinds);
        at.field("name").requiredFormat(ROLE, ROLE, Format.PATH_SEGMENT, role.name());
    }

    private static void subject(Subject subject, boolean namespaced, Field at) {
        at.field("name").notEmpty(SUBJECT, subject.name());
        String group = subject.apiGroup().orElse("");
        switch (subject.kind()) {
            case "ServiceAccount" -> {
                if (!subject.name().isEmpty()) {
                    at.field("name").format(SUBJECT, Format.SUBDOMAIN, subject.name());
                }
                at.field("apiGroup").oneOf(SUBJECT, group, List.of(""));
                if (!namespaced) {
                    at.field("namespace")
                            .notEmpty(NAMESPACE, subject.namespace().orElse(""));
                }
            }
            case "User", "Group" ->
                at.field("apiGroup").oneOf(SUBJECT, group.isEmpty() ? GROUP : group, List.of(GROUP));
            default -> at.field("kind").oneOf(SUBJECT, subject.kind(), List.of("ServiceAccount", "User", "Group"));
        }
    }
}

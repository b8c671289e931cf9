package io.fairlead.check.server.access;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.meta.Selectors;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.rbac.v1.ClusterRole;
import io.fairlead.kubernetes.rbac.v1.PolicyRule;
import io.fairlead.kubernetes.rbac.v1.Role;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of a Role and of a ClusterRole.
 *
 * @see <a href="https://kubernetes.io/docs/reference/access-authn-authz/rbac/">RBAC</a>
 */
public final class Roles {
    static final DiagnosticCode INCOMPLETE = new DiagnosticCode("role", "incomplete-rule");
    static final DiagnosticCode URLS = new DiagnosticCode("role", "urls-beside-resources");
    static final DiagnosticCode NAMESPACED_URLS = new DiagnosticCode("role", "urls-in-a-namespace");
    static final DiagnosticCode NO_SELECTORS = new DiagnosticCode("role", "aggregation-without-selectors");

    static final DiagnosticCode SELECTOR = new DiagnosticCode("role", "invalid-selector");

    private Roles() {}

    /** The codes of this package. */
    public static List<DiagnosticCode> codes() {
        return Stream.concat(
                        Stream.of(INCOMPLETE, URLS, NAMESPACED_URLS, NO_SELECTORS, SELECTOR),
                        RoleBindings.codes().stream())
                .toList();
    }

    /** Judges a Role. */
    public static void check(Role role, Field root) {
        root.field("rules").each(role.rules(), (rule, at) -> rule(rule, true, at));
    }

    /** Judges a ClusterRole. */
    public static void check(ClusterRole role, Field root) {
        root.field("rules").each(role.rules(), (rule, at) -> rule(rule, false, at));
        role.aggregationRule().ifPresent(aggregation -> {
            Field at = root.field("aggregationRule", "clusterRoleSelectors");
            if (aggregation.clusterRoleSelectors().isEmpty()) {
                at.required(NO_SELECTORS, "at least one clusterRoleSelector required if aggregationRule is non-nil");
            }
            at.each(aggregation.clusterRoleSelectors(), Selectors::check);
            at.each(aggregation.clusterRoleSelectors(), (selector, here) -> {
                if (!here.isClean(field -> Selectors.check(selector, field))) {
                    here.invalid(SELECTOR, selector, "invalid label selector");
                }
            });
        });
    }

    private static void rule(PolicyRule rule, boolean namespaced, Field at) {
        notEmpty(rule.verbs(), at.field("verbs"));
        if (rule.nonResourceURLs().isEmpty()) {
            notEmpty(rule.apiGroups(), at.field("apiGroups"));
            notEmpty(rule.resources(), at.field("resources"));
            return;
        }
        Field urls = at.field("nonResourceURLs");
        if (namespaced) {
            urls.invalid(NAMESPACED_URLS, rule.nonResourceURLs(), "namespaced rules cannot apply to non-resource URLs");
        }
        boolean resources = !rule.apiGroups().isEmpty()
                || !rule.resources().isEmpty()
                || !rule.resourceNames().isEmpty();
        if (resources) {
            urls.invalid(URLS, rule.nonResourceURLs(), "rules cannot apply to both resources and non-resource URLs");
        }
    }

    private static void notEmpty(List<String> items, Field at) {
        if (items.isEmpty()) {
            at.required(INCOMPLETE, "must contain at least one value");
        }
    }
}

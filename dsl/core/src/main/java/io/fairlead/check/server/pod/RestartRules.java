package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Since;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.ContainerResizePolicy;
import io.fairlead.kubernetes.core.v1.ContainerRestartRule;
import io.fairlead.kubernetes.core.v1.ContainerRestartRuleOnExitCodes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules of the restart policies and resize policies of containers. */
final class RestartRules {
    static final DiagnosticCode POLICY = new DiagnosticCode("container", "unknown-restart-policy");
    static final DiagnosticCode NOT_INIT = new DiagnosticCode("container", "restart-policy-of-regular-container");
    static final DiagnosticCode RULES = new DiagnosticCode("container", "invalid-restart-rule");
    static final DiagnosticCode RESIZE = new DiagnosticCode("container", "invalid-resize-policy");
    private static final int MOST_RULES = 20;
    private static final int MOST_CODES = 255;
    private static final List<String> POLICIES = List.of("Always", "Never", "OnFailure");

    private RestartRules() {}

    static List<DiagnosticCode> codes() {
        return List.of(POLICY, NOT_INIT, RULES, RESIZE);
    }

    static void check(Container container, boolean isInit, Field at) {
        Field policy = at.field("restartPolicy");
        if (at.since(Since.CONTAINER_RESTART_RULES)) {
            container.restartPolicy().ifPresent(given -> policy.oneOf(POLICY, given, POLICIES));
            rules(container, at);
        } else if (at.since(Since.CONTAINER_RESTART_DROPPED)) {
            return;
        } else if (isInit) {
            container.restartPolicy().ifPresent(given -> policy.oneOf(POLICY, given, List.of("Always")));
        } else if (container.restartPolicy().isPresent()) {
            policy.forbidden(NOT_INIT, "may not be set for non-init containers");
        }
    }

    private static void rules(Container container, Field at) {
        List<ContainerRestartRule> rules = container.restartPolicyRules();
        if (!rules.isEmpty() && container.restartPolicy().isEmpty()) {
            at.field("restartPolicy").required(RULES, "must specify restartPolicy when restart rules are used");
        }
        at.field("restartPolicyRules").notMore(RULES, rules.size(), MOST_RULES);
        at.field("restartPolicyRules").each(rules, RestartRules::rule);
    }

    private static void rule(ContainerRestartRule rule, Field at) {
        List<String> actions = at.since(Since.RESTART_ALL_CONTAINERS)
                ? List.of("Restart", "RestartAllContainers")
                : List.of("Restart");
        at.field("action").oneOf(RULES, rule.action(), actions);
        if (rule.exitCodes().isEmpty()) {
            at.field("exitCodes").required(RULES, "must be specified");
        }
        at.field("exitCodes").ifPresent(rule.exitCodes(), RestartRules::exitCodes);
    }

    private static void exitCodes(ContainerRestartRuleOnExitCodes codes, Field at) {
        at.field("operator").oneOf(RULES, codes.operator(), List.of("In", "NotIn"));
        at.field("values").notMore(RULES, codes.values().size(), MOST_CODES);
    }

    static void resize(List<ContainerResizePolicy> policies, PodScope pod, Field at) {
        if (!at.since(Since.POD_FIELDS_OF_33)) {
            return;
        }
        Set<String> resources = new HashSet<>();
        at.each(policies, (policy, here) -> {
            if (!resources.add(policy.resourceName())) {
                here.duplicate(RESIZE, policy.resourceName());
            }
            // all but the repetition is reported at the list
            at.oneOf(RESIZE, policy.resourceName(), List.of("cpu", "memory"));
            at.oneOf(RESIZE, policy.restartPolicy(), List.of("NotRequired", "RestartContainer"));
            if (pod.neverRestarts() && !policy.restartPolicy().equals("NotRequired")) {
                at.invalid(RESIZE, policy.restartPolicy(), "must be 'NotRequired' when `restartPolicy` is 'Never'");
            }
        });
    }
}

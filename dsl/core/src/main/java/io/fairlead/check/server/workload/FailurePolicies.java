package io.fairlead.check.server.workload;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.batch.v1.JobSpec;
import io.fairlead.kubernetes.batch.v1.PodFailurePolicyAction;
import io.fairlead.kubernetes.batch.v1.PodFailurePolicyOnExitCodesOperator;
import io.fairlead.kubernetes.batch.v1.PodFailurePolicyOnExitCodesRequirement;
import io.fairlead.kubernetes.batch.v1.PodFailurePolicyRule;
import io.fairlead.kubernetes.batch.v1.PodReplacementPolicy;
import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.PodSpec;
import io.fairlead.kubernetes.core.v1.RestartPolicy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of what a Job does when its pods fail. */
final class FailurePolicies {
    static final DiagnosticCode RESTART = new DiagnosticCode("job", "failure-policy-with-restarts");
    static final DiagnosticCode RULE = new DiagnosticCode("job", "invalid-failure-rule");
    static final DiagnosticCode EXIT_CODES = new DiagnosticCode("job", "invalid-exit-codes");
    private static final int MOST_RULES = 20;
    private static final int MOST_CODES = 255;

    private FailurePolicies() {}

    static List<DiagnosticCode> codes() {
        return List.of(RESTART, RULE, EXIT_CODES);
    }

    static void check(JobSpec spec, RestartPolicy restart, Field at) {
        if (spec.podFailurePolicy().isEmpty()) {
            return;
        }
        if (restart != RestartPolicy.NEVER) {
            at.field("template", "spec", "restartPolicy")
                    .invalid(
                            RESTART, restart.value(), "only \"Never\" is supported when podFailurePolicy is specified");
        }
        if (spec.podReplacementPolicy()
                .filter(policy -> policy != PodReplacementPolicy.FAILED)
                .isPresent()) {
            at.field("podReplacementPolicy").oneOf(RULE, "TerminatingOrFailed", List.of("Failed"));
        }
        List<PodFailurePolicyRule> rules = spec.podFailurePolicy().get().rules();
        Field here = at.field("podFailurePolicy", "rules");
        here.notMore(RULE, rules.size(), MOST_RULES);
        here.each(rules, (rule, one) -> rule(rule, spec, one));
    }

    private static void rule(PodFailurePolicyRule rule, JobSpec spec, Field at) {
        if (rule.action() == PodFailurePolicyAction.FAIL_INDEX
                && spec.backoffLimitPerIndex().isEmpty()) {
            at.field("action").invalid(RULE, "FailIndex", "requires backoffLimitPerIndex");
        }
        boolean conditions = !rule.onPodConditions().isEmpty();
        if (rule.onExitCodes().isPresent() == conditions) {
            at.invalid(RULE, "", "must specify one of onExitCodes and onPodConditions");
        }
        at.field("onExitCodes").ifPresent(rule.onExitCodes(), (codes, here) -> exitCodes(codes, spec, here));
        at.field("onPodConditions").each(rule.onPodConditions(), (condition, here) -> {
            here.field("type").format(RULE, Format.QUALIFIED_NAME, condition.type());
            here.field("status")
                    .oneOf(
                            RULE,
                            condition
                                    .status()
                                    .filter(status -> !status.isEmpty())
                                    .orElse("True"),
                            List.of("False", "True", "Unknown"));
        });
    }

    private static void exitCodes(PodFailurePolicyOnExitCodesRequirement codes, JobSpec spec, Field at) {
        codes.containerName()
                .filter(name -> !containers(spec).contains(name))
                .ifPresent(
                        name -> at.field("containerName").invalid(EXIT_CODES, name, "must be one of the containers"));
        Field values = at.field("values");
        if (codes.values().isEmpty()) {
            values.invalid(EXIT_CODES, "", "at least one value is required");
        }
        values.notMore(EXIT_CODES, codes.values().size(), MOST_CODES);
        Set<Integer> seen = new HashSet<>();
        values.each(codes.values(), (code, here) -> {
            if (code == 0 && codes.operator() == PodFailurePolicyOnExitCodesOperator.IN) {
                here.invalid(EXIT_CODES, code, "must not be 0 for the In operator");
            }
            if (!seen.add(code)) {
                here.duplicate(EXIT_CODES, code);
            }
        });
        if (!codes.values().equals(codes.values().stream().sorted().toList())) {
            values.invalid(EXIT_CODES, codes.values(), "must be ordered");
        }
    }

    private static List<String> containers(JobSpec spec) {
        return spec.template().spec().stream()
                .flatMap(FailurePolicies::all)
                .map(Container::name)
                .toList();
    }

    private static Stream<Container> all(PodSpec pod) {
        return Stream.concat(pod.containers().stream(), pod.initContainers().stream());
    }
}

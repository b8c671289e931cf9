package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.value.FieldPath;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A policy that is called deny denies, and one that is called allow allows something.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies">Default policies</a>
 */
final class NameContradicts extends NetworkPolicyRule {
    NameContradicts() {
        super("name-contradicts");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        for (Policy policy : policies.all()) {
            List<String> words =
                    Arrays.asList(policy.name().toLowerCase(Locale.ROOT).split("[-.]", -1));
            boolean denies = words.contains("deny") && !words.contains("allow");
            Optional<PolicyRule> everything =
                    policy.rules().filter(PolicyRule::isEmpty).findFirst();
            if (denies && everything.isPresent()) {
                findings.accept(warning(
                                policy,
                                everything.get().path(),
                                policy + " is called deny, but its empty rule allows everything")
                        .fix("remove the rule: a direction without rules is denied"));
            } else if (words.contains("allow")
                    && !words.contains("deny")
                    && policy.rules().findAny().isEmpty()) {
                findings.accept(warning(
                                policy,
                                FieldPath.of("spec"),
                                policy + " is called allow, but it has no rule and so denies everything")
                        .fix("add a rule: {} allows everything, from and ports allow less"));
            }
        }
    }
}

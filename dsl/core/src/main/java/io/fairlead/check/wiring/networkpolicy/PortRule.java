package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.check.wiring.pod.Pod;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.Protocol;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPort;
import io.fairlead.value.FieldPath;
import io.fairlead.value.IntOrString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A rule about single ports of policies and the pods that they belong to. */
abstract class PortRule extends NetworkPolicyRule {
    PortRule(String slug) {
        super(slug);
    }

    /**
     * A port of a rule.
     *
     * @param policy whose port
     * @param rule in which rule
     * @param spec the port
     * @param path where its number stands
     * @param pods whom it belongs to
     */
    record Use(Policy policy, PolicyRule rule, NetworkPolicyPort spec, FieldPath path, List<Pod> pods) {
        Protocol protocol() {
            return PolicyRule.protocol(spec);
        }

        /** The number, where it is a single one. */
        Optional<Integer> number() {
            return spec.endPort().isPresent() ? Optional.empty() : spec.port().flatMap(IntOrString::asInt);
        }

        Optional<String> name() {
            return spec.port().flatMap(IntOrString::asString);
        }

        List<Pod> knownPods() {
            return pods.stream().filter(Pod::isKnown).toList();
        }
    }

    /** The ports of all policies; several rules look at them. */
    private record Uses(List<Use> all) {
        static Uses of(Policies policies) {
            List<Use> all = new ArrayList<>();
            PortDestinations destinations = new PortDestinations(policies);
            for (Policy policy : policies.all()) {
                policy.rules().filter(rule -> !rule.ports().isEmpty()).forEach(rule -> {
                    List<Pod> pods = destinations.of(policy, rule);
                    for (int i = 0; i < rule.ports().size(); i++) {
                        FieldPath path = rule.portPath(i).field("port");
                        all.add(new Use(policy, rule, rule.ports().get(i), path, pods));
                    }
                });
            }
            return new Uses(all);
        }
    }

    @Override
    final void check(Policies policies, Consumer<Diagnostic> findings) {
        policies.cluster()
                .view(Uses.class, cluster -> Uses.of(policies))
                .all()
                .forEach(use -> check(policies, use).ifPresent(findings));
    }

    abstract Optional<Diagnostic> check(Policies policies, Use use);

    /** What the pods listen on, in words. */
    static String listening(List<Pod> pods) {
        List<String> ports = pods.stream()
                .flatMap(pod -> pod.ports().stream())
                .map(port -> port.name().map(name -> name + " ").orElse("") + port.containerPort() + "/"
                        + port.protocol().orElse(Protocol.TCP))
                .distinct()
                .toList();
        return ports.isEmpty() ? "nothing" : LabelText.list(ports);
    }
}

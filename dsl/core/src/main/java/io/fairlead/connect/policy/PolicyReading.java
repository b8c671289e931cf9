package io.fairlead.connect.policy;

import io.fairlead.connect.label.LabelQuery;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import io.fairlead.kubernetes.networking.v1.NetworkPolicySpec;
import io.fairlead.kubernetes.networking.v1.PolicyType;
import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.manifest.Manifest;
import io.fairlead.target.Cni;
import io.fairlead.value.FieldPath;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Understands policies, wholly or not at all.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/">NetworkPolicy</a>
 */
public final class PolicyReading {
    private static final FieldPath SPEC = FieldPath.of("spec");

    private PolicyReading() {}

    /**
     * What became of a policy: one of the two is there.
     *
     * @param policy the policy
     * @param excluded why it does not count
     */
    public record Result(Optional<Policy> policy, Optional<Excluded> excluded) {}

    /** Understands a policy as a plugin would. */
    public static Result read(Manifest manifest, NetworkPolicy object, Cni cni) {
        try {
            refuseProblems(manifest);
            return new Result(Optional.of(policy(manifest, object, new RuleReading(cni))), Optional.empty());
        } catch (NotUnderstoodException bad) {
            return new Result(
                    Optional.empty(),
                    Optional.of(new Excluded(manifest, bad.path(), String.valueOf(bad.getMessage()))));
        }
    }

    /** What the reader refused is missing from the object, which would then say something else; a status says nothing. */
    private static void refuseProblems(Manifest manifest) throws NotUnderstoodException {
        for (Problem problem : manifest.document().problems()) {
            String path = problem.path().toString();
            if (!path.startsWith("status") && !path.startsWith("metadata.")) {
                throw new NotUnderstoodException(problem.path(), problem.message());
            }
        }
    }

    private static Policy policy(Manifest manifest, NetworkPolicy object, RuleReading reading)
            throws NotUnderstoodException {
        NetworkPolicySpec spec = object.spec().orElseThrow(() -> new NotUnderstoodException(SPEC, "must be there"));
        LabelQuery pods = spec.podSelector().isPresent()
                ? query(spec.podSelector().get(), SPEC.field("podSelector"))
                : LabelQuery.ANY;
        if (spec.policyTypes().size() > 2) {
            throw new NotUnderstoodException(SPEC.field("policyTypes"), "may not specify more than two");
        }
        List<RuleReading.Draft> ingress = reading.ingress(spec.ingress());
        List<RuleReading.Draft> egress = reading.egress(spec.egress());
        return new Policy(manifest, pods, directions(spec), policy -> rules(policy, ingress, egress));
    }

    private static Map<Direction, List<PolicyRule>> rules(
            Policy policy, List<RuleReading.Draft> ingress, List<RuleReading.Draft> egress) {
        Map<Direction, List<PolicyRule>> out = new EnumMap<>(Direction.class);
        out.put(
                Direction.INGRESS,
                ingress.stream().map(draft -> draft.of(policy)).toList());
        out.put(Direction.EGRESS, egress.stream().map(draft -> draft.of(policy)).toList());
        return out;
    }

    /** Without types a policy is for ingress, and for egress when it has a rule for it. */
    private static Set<Direction> directions(NetworkPolicySpec spec) {
        Set<Direction> out = EnumSet.noneOf(Direction.class);
        if (spec.policyTypes().isEmpty()) {
            out.add(Direction.INGRESS);
            if (!spec.egress().isEmpty()) {
                out.add(Direction.EGRESS);
            }
        }
        for (PolicyType type : spec.policyTypes()) {
            out.add(type == PolicyType.EGRESS ? Direction.EGRESS : Direction.INGRESS);
        }
        return out;
    }

    static LabelQuery query(LabelSelector selector, FieldPath path) throws NotUnderstoodException {
        return LabelQuery.of(selector)
                .orElseThrow(() -> new NotUnderstoodException(
                        path.field("matchExpressions"),
                        "has an operator that is not known, or values that do not fit it"));
    }
}

package io.fairlead.plan.property;

import io.fairlead.bundle.Bundle;
import io.fairlead.bundle.Document;
import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyEgressRule;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyIngressRule;
import io.fairlead.kubernetes.networking.v1.NetworkPolicySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Every way to take one rule, peer or port out of the policies of a bundle. */
final class PolicyMutations {
    private PolicyMutations() {}

    /** A bundle with one thing less. */
    record Mutation(String what, Bundle bundle) {}

    static List<Mutation> deletions(Bundle bundle) {
        List<Mutation> out = new ArrayList<>();
        for (Document document : bundle.documents()) {
            if (document.resource() instanceof NetworkPolicy policy) {
                NetworkPolicySpec spec = policy.spec().orElseThrow();
                String name = policy.name().orElseThrow();
                without(spec.ingress(), PolicyMutations::smallerIngress)
                        .forEach(rules -> out.add(mutation(
                                bundle, document, name + " ingress", with(policy, spec, rules, spec.egress()))));
                without(spec.egress(), PolicyMutations::smallerEgress)
                        .forEach(rules -> out.add(mutation(
                                bundle, document, name + " egress", with(policy, spec, spec.ingress(), rules))));
            }
        }
        return out;
    }

    /** The bundle with another object in place of that very one. */
    @SuppressWarnings("ReferenceEquality")
    static Mutation mutation(Bundle bundle, Document document, String what, NetworkPolicy changed) {
        return new Mutation(
                what + " → " + changed.spec().orElseThrow(),
                Bundle.of(bundle.documents().stream()
                        .map(one ->
                                one == document ? new Document(changed, document.declaredAt(), document.tier()) : one)
                        .toList()));
    }

    /** Every list with one item less, or with one item that is smaller. */
    private static <T> List<List<T>> without(List<T> all, Function<T, List<T>> smaller) {
        List<List<T>> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            List<T> rest = new ArrayList<>(all);
            T item = rest.remove(i);
            out.add(rest);
            for (T less : smaller.apply(item)) {
                List<T> replaced = new ArrayList<>(all);
                replaced.set(i, less);
                out.add(replaced);
            }
        }
        return out;
    }

    private static <T> List<List<T>> dropOne(List<T> all) {
        return all.size() < 2
                ? List.of()
                : IntStream.range(0, all.size()).mapToObj(i -> dropped(all, i)).toList();
    }

    private static <T> List<T> dropped(List<T> all, int at) {
        List<T> rest = new ArrayList<>(all);
        rest.remove(at);
        return rest;
    }

    private static List<NetworkPolicyIngressRule> smallerIngress(NetworkPolicyIngressRule rule) {
        List<NetworkPolicyIngressRule> out = new ArrayList<>();
        dropOne(rule.from()).forEach(rest -> out.add(rule.toBuilder().from(rest).build()));
        dropOne(rule.ports())
                .forEach(rest -> out.add(rule.toBuilder().ports(rest).build()));
        return out;
    }

    private static List<NetworkPolicyEgressRule> smallerEgress(NetworkPolicyEgressRule rule) {
        List<NetworkPolicyEgressRule> out = new ArrayList<>();
        dropOne(rule.to()).forEach(rest -> out.add(rule.toBuilder().to(rest).build()));
        dropOne(rule.ports())
                .forEach(rest -> out.add(rule.toBuilder().ports(rest).build()));
        return out;
    }

    static NetworkPolicy with(
            NetworkPolicy policy,
            NetworkPolicySpec spec,
            List<NetworkPolicyIngressRule> ingress,
            List<NetworkPolicyEgressRule> egress) {
        NetworkPolicySpec.Builder out = spec.toBuilder().clearIngress().clearEgress();
        if (!ingress.isEmpty()) {
            out.ingress(ingress);
        }
        if (!egress.isEmpty()) {
            out.egress(egress);
        }
        return policy.toBuilder().spec(out.build()).build();
    }
}

package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.target.Cni;
import io.fairlead.value.FieldPath;
import java.util.function.Consumer;

/**
 * Policies need a network plugin that enforces them.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/#prerequisites">Prerequisites</a>
 */
final class Unenforced extends NetworkPolicyRule {
    Unenforced() {
        super("unenforced");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        Cni cni = policies.cluster().target().cni();
        Policy first = policies.all().get(0);
        String all = policies.all().size() == 1
                ? first.toString()
                : "all " + policies.all().size() + " NetworkPolicies";
        switch (cni.enforcesPolicies()) {
            case YES -> {}
            case NO ->
                findings.accept(warning(
                                first,
                                FieldPath.root(),
                                all + " will have no effect: " + cni + " enforces none, and everyone reaches everyone")
                        .fix("use a network plugin that does, such as calico or cilium"));
            case DEPENDS ->
                findings.accept(
                        cni == Cni.UNKNOWN
                                ? note(
                                                first,
                                                FieldPath.root(),
                                                "whether " + all
                                                        + " will have any effect cannot be decided without --cni")
                                        .fix("name the network plugin with --cni")
                                : note(
                                                first,
                                                FieldPath.root(),
                                                all + " will have no effect unless " + cni
                                                        + " has its policy engine switched on")
                                        .fix("make sure that it is switched on"));
        }
    }
}

package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.target.Cni;
import io.fairlead.target.Support;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A rule about something that network plugins support or not; undecided it is one note for all its uses, never a flood. */
abstract class CniRule extends NetworkPolicyRule {
    CniRule(String slug) {
        super(slug);
    }

    /** A place that needs the support. */
    record Use(Policy policy, FieldPath path, String what) {}

    @Override
    final void check(Policies policies, Consumer<Diagnostic> findings) {
        List<Use> uses = policies.all().stream().flatMap(this::uses).toList();
        Cni cni = policies.cluster().target().cni();
        switch (support(cni)) {
            case YES -> {}
            case NO -> uses.forEach(use -> findings.accept(unsupported(cni, use)));
            case DEPENDS ->
                uses.stream().findFirst().ifPresent(use -> findings.accept(undecided(cni, use, uses.size())));
        }
    }

    abstract Stream<Use> uses(Policy policy);

    abstract Support support(Cni cni);

    abstract Diagnostic unsupported(Cni cni, Use use);

    /** What it is that may not be supported, as the end of a sentence. */
    abstract String feature();

    private Diagnostic undecided(Cni cni, Use use, int count) {
        String more = count == 1 ? "" : " (and " + (count - 1) + " more places)";
        String start = use.policy() + more + " relies on " + feature() + ", which ";
        return cni == Cni.UNKNOWN
                ? note(use.policy(), use.path(), start + "cannot be decided without --cni")
                        .saw(use.what())
                        .fix("name the network plugin with --cni")
                : note(use.policy(), use.path(), start + cni + " supports only in some versions or configurations")
                        .saw(use.what())
                        .fix("make sure that it is switched on");
    }
}

package io.fairlead.connect.redundancy;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Report;
import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import io.fairlead.manifest.Manifests;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds what policies say twice.
 *
 * <p>The answer holds whatever pods there are: a rule counts as said elsewhere only when policies that surely select the same pods
 * surely let the same others through on the same ports. Of two that say the same, the first one stays.
 */
public final class Redundancy {
    /** Something that could be dropped without any connection changing. */
    public static final DiagnosticCode CODE = DiagnosticCode.parse("policy/redundant-rule");

    private Redundancy() {}

    /**
     * What could be dropped.
     *
     * @param manifests the policies among them count; those that are not understood do not
     * @param target whose plugin's habits count
     * @return one after the other: each could be dropped when all before it were
     */
    public static List<Redundant> of(Manifests manifests, Target target) {
        Map<String, List<Typed<NetworkPolicy>>> byNamespace = manifests
                .of(NetworkPolicy.class)
                .collect(Collectors.groupingBy(Typed::namespace, TreeMap::new, Collectors.toList()));
        List<Redundant> out = new ArrayList<>();
        byNamespace.forEach(
                (namespace, policies) -> out.addAll(new PolicySet(namespace, policies, target).redundant()));
        return out;
    }

    /**
     * The same as notes.
     *
     * @param manifests the policies among them count
     * @param target whose plugin's habits count
     */
    public static Report report(Manifests manifests, Target target) {
        return new Report(
                of(manifests, target).stream().map(Redundancy::finding).toList());
    }

    private static Diagnostic finding(Redundant one) {
        return Diagnostic.note(
                        CODE,
                        "this " + one.part() + " of NetworkPolicy \""
                                + one.policy().name() + "\" lets nothing through that others do not")
                .about(one.policy().subject())
                .at(one.path())
                .in(one.policy().place(one.path()))
                .declaredAt(one.policy().declaredAt())
                .fix("remove it, or make it say what was meant");
    }
}

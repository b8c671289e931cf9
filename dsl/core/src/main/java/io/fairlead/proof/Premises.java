package io.fairlead.proof;

import io.fairlead.connect.Connectivity;
import io.fairlead.proof.declared.Declared;
import io.fairlead.target.Support;
import io.fairlead.target.Target;
import java.util.ArrayList;
import java.util.List;

/** What a proof takes for granted. */
final class Premises {
    private Premises() {}

    static List<String> of(Target target, Declared declared, Connectivity connectivity, Differences differences) {
        List<String> out = new ArrayList<>();
        if (target.cni().enforcesPolicies() == Support.NO) {
            out.add(target.cni() + " enforces no network policies, so every pod reaches every pod:"
                    + " what is proven holds under a plugin that does");
        }
        out.addAll(connectivity.assumptions());
        out.addAll(declared.assumptions());
        differences.reasons().forEach(reason -> out.add("it is up to the cluster " + half(reason)));
        return out.stream().distinct().toList();
    }

    /** Reasons are half sentences: "whether …", "the address of …". */
    private static String half(String reason) {
        return reason.startsWith("wh") ? reason : "what is " + reason;
    }
}

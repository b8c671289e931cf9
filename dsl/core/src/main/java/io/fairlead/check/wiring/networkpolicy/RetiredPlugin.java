package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.target.Cni;
import io.fairlead.value.FieldPath;
import java.util.function.Consumer;

/**
 * The network plugin that enforces the policies is maintained.
 *
 * @see <a href="https://github.com/weaveworks/weave">Weave Net, archived</a>
 */
final class RetiredPlugin extends NetworkPolicyRule {
    RetiredPlugin() {
        super("retired-plugin");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        Cni cni = policies.cluster().target().cni();
        if (cni == Cni.WEAVE) {
            findings.accept(warning(
                            policies.all().get(0),
                            FieldPath.root(),
                            "the policies rely on " + cni + ", which has had no release of its makers since 2022")
                    .fix("move to a network plugin that is maintained, such as calico or cilium"));
        }
    }
}

package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.value.FieldPath;
import java.util.function.Consumer;

/** A rule about network policies; it has nothing to say where there are none. */
abstract class NetworkPolicyRule implements WiringRule {
    private final DiagnosticCode code;

    NetworkPolicyRule(String slug) {
        this.code = new DiagnosticCode("policy", slug);
    }

    @Override
    public final DiagnosticCode code() {
        return code;
    }

    @Override
    public final void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Policies policies = Policies.of(cluster);
        if (!policies.all().isEmpty()) {
            check(policies, findings);
        }
    }

    abstract void check(Policies policies, Consumer<Diagnostic> findings);

    /** What cannot work, whatever else there may be. */
    final Diagnostic error(Policy policy, FieldPath path, String message) {
        return policy.locate(Diagnostic.error(code, message), path);
    }

    final Diagnostic warning(Policy policy, FieldPath path, String message) {
        return policy.locate(Diagnostic.warning(code, message), path);
    }

    final Diagnostic note(Policy policy, FieldPath path, String message) {
        return policy.locate(Diagnostic.note(code, message), path);
    }

    /** What cannot work unless something helps that was not given: an error when there is nothing else. */
    final Diagnostic likely(Policies policies, Policy policy, FieldPath path, String message) {
        return policies.cluster().isClosedWorld() ? error(policy, path, message) : warning(policy, path, message);
    }

    /** As {@link #likely}, but a note when nothing of that sort was given. */
    final Diagnostic partial(Policies policies, boolean given, Policy policy, FieldPath path, String message) {
        return given || policies.cluster().isClosedWorld()
                ? likely(policies, policy, path, message)
                : note(policy, path, message + " that was given");
    }
}

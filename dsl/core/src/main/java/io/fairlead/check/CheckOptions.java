package io.fairlead.check;

import io.fairlead.target.Target;
import io.fairlead.value.DnsLabel;
import java.util.Optional;

/**
 * Under which assumptions manifests are judged.
 *
 * @param target what the cluster decides; its version decides which fields and rules there are
 * @param namespace where objects land that name no namespace
 * @param closedWorld whether the manifests are all there is; otherwise objects may exist that were not given
 */
public record CheckOptions(Target target, DnsLabel namespace, boolean closedWorld) {
    /**
     * The default target, the namespace {@code default}, and a world that may hold more.
     *
     * @return the options
     */
    public static CheckOptions standard() {
        return new CheckOptions(Target.defaults(), DnsLabel.parse("default"), false);
    }

    /**
     * Replaces the target.
     *
     * @param other what the cluster decides
     * @return a copy
     */
    public CheckOptions withTarget(Target other) {
        return new CheckOptions(other, namespace, closedWorld);
    }

    /**
     * Replaces the namespace.
     *
     * @param name where objects land that name no namespace
     * @return a copy
     */
    public CheckOptions withNamespace(Optional<String> name) {
        return new CheckOptions(target, name.map(DnsLabel::parse).orElse(namespace), closedWorld);
    }

    /**
     * Says whether the manifests are all there is.
     *
     * @param closed true when no object exists beside those given
     * @return a copy
     */
    public CheckOptions withClosedWorld(boolean closed) {
        return new CheckOptions(target, namespace, closed);
    }
}

package io.fairlead.check;

import io.fairlead.target.Target;
import io.fairlead.value.DnsLabel;
import java.util.Optional;

/**
 * Under which assumptions manifests are judged.
 *
 * @param target what the cluster decides; its version decides which fields and rules there are
 * @param namespace where objects land that name no namespace
 */
public record CheckOptions(Target target, DnsLabel namespace) {
    /**
     * The default target, and the namespace {@code default}.
     *
     * @return the options
     */
    public static CheckOptions standard() {
        return new CheckOptions(Target.defaults(), DnsLabel.parse("default"));
    }

    /**
     * Replaces the target.
     *
     * @param other what the cluster decides
     * @return a copy
     */
    public CheckOptions withTarget(Target other) {
        return new CheckOptions(other, namespace);
    }

    /**
     * Replaces the namespace.
     *
     * @param name where objects land that name no namespace
     * @return a copy
     */
    public CheckOptions withNamespace(Optional<String> name) {
        return new CheckOptions(target, name.map(DnsLabel::parse).orElse(namespace));
    }
}

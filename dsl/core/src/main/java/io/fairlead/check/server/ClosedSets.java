package io.fairlead.check.server;

import io.fairlead.diagnostic.Cause;
import io.fairlead.kubernetes.Resource;
import io.fairlead.value.FieldPath;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the server says of a field whose values are a closed set, when another value was given or none. Most are refused where
 * they stand as not supported; these are the others.
 */
public final class ClosedSets {
    private static final Set<String> REQUIRED =
            Set.of("action", "addressType", "operator", "pathType", "scopeName", "type", "whenUnsatisfiable");
    private static final Set<String> REFUSED_WITH_THE_OBJECT =
            Set.of("Deployment spec.strategy.type", "StatefulSet spec.updateStrategy.type", "DaemonSet spec.updateStrategy.type");
    private static final Set<String> INVALID =
            Set.of("StatefulSet spec.updateStrategy.type", "StatefulSet spec.podManagementPolicy");
    private static final Map<String, Cause> MISSING = Map.of("whenUnsatisfiable", Cause.NOT_SUPPORTED);

    private ClosedSets() {}

    /**
     * A refusal, as parity counts it.
     *
     * @param cause the server's reason
     * @param path the field as the server spells it
     */
    public record Refusal(Cause cause, FieldPath path) {}

    /**
     * For a value that the set does not have.
     *
     * @param resource the object
     * @param path where the value stands
     * @return what the server says
     */
    public static Refusal unsupported(Resource resource, FieldPath path) {
        String field = resource.kind() + " " + path;
        Cause cause = INVALID.contains(field) ? Cause.INVALID : Cause.NOT_SUPPORTED;
        boolean around = REFUSED_WITH_THE_OBJECT.contains(field) || path.toString().matches(".*\\.accessModes\\[\\d+]");
        return new Refusal(cause, around ? path.parent().orElseThrow() : path);
    }

    /**
     * For a required field that is not there.
     *
     * @param path where it is missing
     * @return what the server says; empty if the values are not a closed set
     */
    public static Optional<Refusal> missing(FieldPath path) {
        String name = path.lastStep();
        return REQUIRED.contains(name)
                ? Optional.of(new Refusal(MISSING.getOrDefault(name, Cause.REQUIRED), path))
                : Optional.empty();
    }
}

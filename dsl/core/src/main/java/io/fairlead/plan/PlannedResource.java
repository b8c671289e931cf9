package io.fairlead.plan;

import io.fairlead.kubernetes.Resource;
import io.fairlead.value.SourceLine;
import java.util.Optional;

/**
 * An object of a plan, and what it comes from.
 *
 * @param resource the object
 * @param tier the name of the tier that it belongs to; empty for objects of the application as a whole
 * @param declaredAt the Java line that asked for it; empty when it is not known
 */
public record PlannedResource(Resource resource, Optional<String> tier, Optional<SourceLine> declaredAt) {
    /**
     * The object replaced, its origin kept.
     *
     * @param changed what takes its place
     * @return a copy
     */
    public PlannedResource with(Resource changed) {
        return new PlannedResource(changed, tier, declaredAt);
    }

    /**
     * The object's key within a cluster.
     *
     * @return kind, namespace and name
     */
    public String key() {
        return resource.kind() + " " + resource.namespace().orElse("") + "/"
                + resource.name().orElse("");
    }
}

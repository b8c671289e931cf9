package io.fairlead.app;

import io.fairlead.app.source.CallSite;
import io.fairlead.kubernetes.Resource;
import io.fairlead.value.SourceLine;
import java.util.Optional;
import org.immutables.value.Value;

/** A typed object that is added to an application as it is. */
@Value.Immutable
public abstract class AddedResource {
    AddedResource() {}

    static AddedResource of(Resource resource) {
        return ImmutableAddedResource.builder()
                .resource(resource)
                .declaredAt(CallSite.here())
                .build();
    }

    /**
     * The object.
     *
     * @return as it was given; without a namespace it gets the application's
     */
    public abstract Resource resource();

    /**
     * The line of Java that added the object; no part of equality.
     *
     * @return the line, or empty when recording is off
     */
    @Value.Auxiliary
    public abstract Optional<SourceLine> declaredAt();
}

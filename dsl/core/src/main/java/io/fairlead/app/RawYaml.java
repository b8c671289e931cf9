package io.fairlead.app;

import io.fairlead.app.source.CallSite;
import io.fairlead.value.SourceLine;
import java.util.Optional;
import org.immutables.value.Value;

/** YAML documents that are added to an application as text; they are read and checked when it is rendered. */
@Value.Immutable
public abstract class RawYaml {
    RawYaml() {}

    static RawYaml of(String text) {
        return ImmutableRawYaml.builder().text(text).declaredAt(CallSite.here()).build();
    }

    /**
     * One or more documents.
     *
     * @return the text as it was given
     */
    public abstract String text();

    /**
     * The line of Java that added the text; no part of equality.
     *
     * @return the line, or empty when recording is off
     */
    @Value.Auxiliary
    public abstract Optional<SourceLine> declaredAt();
}

package io.fairlead.check.custom;

import io.fairlead.check.custom.schema.UnknownField;
import io.fairlead.check.custom.schema.Violation;
import io.fairlead.check.server.FieldError;
import java.util.List;
import java.util.OptionalInt;

/**
 * What the API server says of a custom resource.
 *
 * @param unknown fields that the schema does not have, which strict decoding refuses
 * @param metadata what is wrong with the metadata
 * @param violations what breaks the schema or its rules
 * @param doubts why a part could not be judged, one sentence each
 * @param rulesUnreached how many rules the server does not get to, because the object breaks the schema; empty when it
 *     gets to all
 */
public record CustomVerdict(
        List<UnknownField> unknown,
        List<FieldError> metadata,
        List<Violation> violations,
        List<String> doubts,
        OptionalInt rulesUnreached) {
    /** Copies the lists. */
    public CustomVerdict {
        unknown = List.copyOf(unknown);
        metadata = List.copyOf(metadata);
        violations = List.copyOf(violations);
        doubts = List.copyOf(doubts);
    }
}

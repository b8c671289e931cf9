package io.fairlead.check.custom.schema;

import io.fairlead.value.FieldPath;
import java.util.Set;

/**
 * A field that the schema does not have.
 *
 * @param path the field
 * @param known the fields that there are beside it
 */
public record UnknownField(FieldPath path, Set<String> known) {}

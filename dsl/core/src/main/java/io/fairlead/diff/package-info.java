/**
 * What a change of manifests changes: who can reach whom, and the fields that the API server would refuse to update.
 *
 * <p>{@link io.fairlead.diff.MatrixDiff} compares two matrices, {@link io.fairlead.diff.ImmutableFields} two sets of objects.
 */
@CheckReturnValue
@NullMarked
package io.fairlead.diff;

import io.fairlead.value.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

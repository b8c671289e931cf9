/**
 * The proof that what the cluster would allow equals what the model declares: nothing is missing, nothing is extra.
 *
 * <p>It compares two things that know nothing of each other: the declarations, and the matrix computed from rendered text.
 * Read {@link io.fairlead.proof.Proof} next.
 */
@CheckReturnValue
@NullMarked
package io.fairlead.proof;

import io.fairlead.value.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

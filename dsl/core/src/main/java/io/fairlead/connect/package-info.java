/**
 * Who can reach whom on which ports, and why: from manifests alone, whoever wrote them.
 *
 * <p>{@link io.fairlead.connect.Connectivity} is the answer to every question. It knows nothing of how Fairlead plans policies, so
 * that what it says of them is independent.
 */
@CheckReturnValue
@NullMarked
package io.fairlead.connect;

import io.fairlead.value.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

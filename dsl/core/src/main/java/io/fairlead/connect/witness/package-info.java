/** Pods that stand for all that a selector selects. */
@NullMarked
package io.fairlead.connect.witness;

import org.jspecify.annotations.NullMarked;

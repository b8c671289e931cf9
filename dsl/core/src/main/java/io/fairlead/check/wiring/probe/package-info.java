/** Probes: what they ask, and what they do to a pod when the answer is late. */
@NullMarked
package io.fairlead.check.wiring.probe;

import org.jspecify.annotations.NullMarked;

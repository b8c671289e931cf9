/** Judges of rendered manifests that share no code with Fairlead. */
@NullMarked
package io.fairlead.examples.judge;

import org.jspecify.annotations.NullMarked;

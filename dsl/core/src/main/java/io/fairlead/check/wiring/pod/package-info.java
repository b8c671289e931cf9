/** Pods as several rules see them: the templates that were given, their containers, and the pods that only a selector tells of. */
@NullMarked
package io.fairlead.check.wiring.pod;

import org.jspecify.annotations.NullMarked;

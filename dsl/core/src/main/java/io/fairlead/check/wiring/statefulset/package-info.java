/** StatefulSets and the Services that give their pods names. */
@NullMarked
package io.fairlead.check.wiring.statefulset;

import org.jspecify.annotations.NullMarked;

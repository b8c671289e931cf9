/**
 * The facts that a cluster decides and a model cannot know: version, network plugin, DNS, entry points, address ranges.
 *
 * <p>Read {@link io.fairlead.target.Target} next.
 */
@CheckReturnValue
@NullMarked
@ModelStyle
package io.fairlead.target;

import io.fairlead.style.ModelStyle;
import io.fairlead.value.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

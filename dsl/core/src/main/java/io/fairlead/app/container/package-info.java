/** What runs in a pod: containers, their ports, environment, mounts, probes and compute resources. */
@CheckReturnValue
@NullMarked
@ModelStyle
package io.fairlead.app.container;

import io.fairlead.style.ModelStyle;
import io.fairlead.value.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

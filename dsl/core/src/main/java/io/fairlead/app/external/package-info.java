/** Peers outside the application: host names, address ranges, and workloads of other namespaces. */
@CheckReturnValue
@NullMarked
@ModelStyle
package io.fairlead.app.external;

import io.fairlead.style.ModelStyle;
import io.fairlead.value.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

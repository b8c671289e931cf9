/** How a tier is offered to others: the kinds of Service and their port mappings. */
@CheckReturnValue
@NullMarked
@ModelStyle
package io.fairlead.app.exposure;

import io.fairlead.style.ModelStyle;
import io.fairlead.value.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

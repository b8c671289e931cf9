/** Which line of Java declared a part of the model. */
@CheckReturnValue
@NullMarked
package io.fairlead.app.source;

import io.fairlead.value.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

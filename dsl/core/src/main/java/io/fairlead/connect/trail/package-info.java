/** The way from the name that a client dials to the port of a container, hop by hop. */
@CheckReturnValue
@NullMarked
package io.fairlead.connect.trail;

import io.fairlead.value.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

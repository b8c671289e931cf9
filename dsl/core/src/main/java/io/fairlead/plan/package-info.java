/** From an application and a target to typed resources. */
@NullMarked
package io.fairlead.plan;

import org.jspecify.annotations.NullMarked;

/** The cluster as it was given: pods and policies by namespace, and what they let through. */
@NullMarked
package io.fairlead.connect.world;

import org.jspecify.annotations.NullMarked;

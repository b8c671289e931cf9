/** The difference between two texts as people and {@code patch} read it. */
@NullMarked
package io.fairlead.build.diff;

import org.jspecify.annotations.NullMarked;

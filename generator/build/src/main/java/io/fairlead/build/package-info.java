/** The build step. */
@NullMarked
package io.fairlead.build;

import org.jspecify.annotations.NullMarked;

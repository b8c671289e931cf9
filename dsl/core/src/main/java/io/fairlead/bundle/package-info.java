/** Rendered documents and the files they are written to. */
@NullMarked
package io.fairlead.bundle;

import org.jspecify.annotations.NullMarked;

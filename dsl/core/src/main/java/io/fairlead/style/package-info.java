/** How values are generated; not exported. */
@NullMarked
package io.fairlead.style;

import org.jspecify.annotations.NullMarked;

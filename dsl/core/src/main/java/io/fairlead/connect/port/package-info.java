/** Ports as exact sets, and what is allowed on them: surely, or depending on something. */
@NullMarked
package io.fairlead.connect.port;

import org.jspecify.annotations.NullMarked;

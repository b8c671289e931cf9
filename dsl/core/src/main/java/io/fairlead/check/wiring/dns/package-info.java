/** The names of Services and pods that clients are given. */
@NullMarked
package io.fairlead.check.wiring.dns;

import org.jspecify.annotations.NullMarked;

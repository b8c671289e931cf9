/** Findings as values. */
@NullMarked
package io.fairlead.diagnostic;

import org.jspecify.annotations.NullMarked;

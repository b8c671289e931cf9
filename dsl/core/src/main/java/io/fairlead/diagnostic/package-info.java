/**
 * Findings as values: what was seen, where, and what would be right.
 *
 * <p>A {@link io.fairlead.diagnostic.Diagnostic} is a value with a permanent code; a {@link io.fairlead.diagnostic.Report}
 * holds all of them, sorted. Printing is the business of {@link io.fairlead.diagnostic.TextFormat}. Rules do not live
 * here, but beside the concept that they judge; read {@code io.fairlead.plan} next.
 */
@NullMarked
package io.fairlead.diagnostic;

import org.jspecify.annotations.NullMarked;

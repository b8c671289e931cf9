/**
 * What the API server takes and what cannot work all the same: relations between objects, and with what the cluster decides.
 *
 * <p>A rule is one class that implements {@link io.fairlead.check.wiring.WiringRule}; the package below says of which concept.
 * {@code WiringRules} is the table of contents, {@link io.fairlead.check.wiring.Cluster} what the rules look at.
 */
@NullMarked
package io.fairlead.check.wiring;

import org.jspecify.annotations.NullMarked;

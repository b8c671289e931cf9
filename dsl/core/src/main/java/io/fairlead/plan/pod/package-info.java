/**
 * Containers, probes, volumes and security contexts of the pods that carry a tier.
 *
 * <p>The parts of a pod template; what wraps the template is in {@code io.fairlead.plan.workload}.
 */
@NullMarked
package io.fairlead.plan.pod;

import org.jspecify.annotations.NullMarked;

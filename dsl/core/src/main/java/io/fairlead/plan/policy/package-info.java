/**
 * The NetworkPolicies: default deny, and for each tier what its connections, exposures and routes need, no more.
 *
 * <p>Policies select pods by identity labels ({@link io.fairlead.plan.naming.TierLabels#identity}), never by the labels that a
 * Service selects. Ports are always the pod's own ports.
 */
@NullMarked
package io.fairlead.plan.policy;

import org.jspecify.annotations.NullMarked;

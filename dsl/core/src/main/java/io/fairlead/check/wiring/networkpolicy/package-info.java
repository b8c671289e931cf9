/**
 * Network policies: what they select, what they let through, and what stays shut or open without anybody having meant it.
 *
 * <p>{@link io.fairlead.check.wiring.networkpolicy.Policies} holds the policies by the pods that they select,
 * {@link io.fairlead.check.wiring.networkpolicy.Flows} answers which ports of which pods others reach; everything else is a rule.
 */
@NullMarked
package io.fairlead.check.wiring.networkpolicy;

import org.jspecify.annotations.NullMarked;

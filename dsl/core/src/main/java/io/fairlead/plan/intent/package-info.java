/**
 * An application seen through a target: which Services its tiers have, who calls whom on which pod port, and at what address.
 *
 * <p>The planner's classes and the rules ask here, so that both follow from the same answers.
 */
@NullMarked
package io.fairlead.plan.intent;

import org.jspecify.annotations.NullMarked;

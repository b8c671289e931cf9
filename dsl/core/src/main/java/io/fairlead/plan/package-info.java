/**
 * From an application and a target to typed resources.
 *
 * <p>{@link io.fairlead.plan.Planner} asks one class per kind and applies the customisations; rules in
 * {@code io.fairlead.plan.rule} say what does not fit together. A plan is a value: nothing here writes YAML or touches files.
 * Read {@link io.fairlead.plan.Plan} next.
 */
@NullMarked
package io.fairlead.plan;

import org.jspecify.annotations.NullMarked;

/**
 * What must hold between the parts of an application, one class per rule.
 *
 * <p>{@link io.fairlead.plan.rule.Rules} is the table of contents.
 */
@NullMarked
package io.fairlead.plan.rule;

import org.jspecify.annotations.NullMarked;

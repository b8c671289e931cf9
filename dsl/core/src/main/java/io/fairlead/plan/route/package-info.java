/**
 * Routes from outside: Ingress objects, with each option in the words of the controller that the target names.
 *
 * <p>An option that a controller has no words for is a finding, never a dropped setting.
 */
@NullMarked
package io.fairlead.plan.route;

import org.jspecify.annotations.NullMarked;

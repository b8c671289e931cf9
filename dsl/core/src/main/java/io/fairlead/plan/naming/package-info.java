/** The names and labels that objects of one application share. */
@NullMarked
package io.fairlead.plan.naming;

import org.jspecify.annotations.NullMarked;

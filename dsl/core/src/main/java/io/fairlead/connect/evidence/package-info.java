/** Why something passes or not: every policy, rule and field that decided it. */
@NullMarked
package io.fairlead.connect.evidence;

import org.jspecify.annotations.NullMarked;

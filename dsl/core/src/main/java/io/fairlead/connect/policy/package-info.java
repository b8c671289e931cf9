/** Network policies as they are understood: what they select, and what each rule lets through. */
@NullMarked
package io.fairlead.connect.policy;

import org.jspecify.annotations.NullMarked;

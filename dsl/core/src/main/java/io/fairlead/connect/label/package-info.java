/** Labels as far as they are known, and selectors that answer yes, no or depends. */
@NullMarked
package io.fairlead.connect.label;

import org.jspecify.annotations.NullMarked;

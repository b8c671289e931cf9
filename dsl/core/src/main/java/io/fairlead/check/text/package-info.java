/** Words that look alike. */
@NullMarked
package io.fairlead.check.text;

import org.jspecify.annotations.NullMarked;

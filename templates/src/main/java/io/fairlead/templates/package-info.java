/** Ready-made applications. */
@NullMarked
package io.fairlead.templates;

import org.jspecify.annotations.NullMarked;

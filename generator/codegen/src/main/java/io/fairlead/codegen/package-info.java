/** The steps from a schema to Java sources. */
@NullMarked
package io.fairlead.codegen;

import org.jspecify.annotations.NullMarked;

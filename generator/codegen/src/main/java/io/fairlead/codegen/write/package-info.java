/** Sources to files. */
@NullMarked
package io.fairlead.codegen.write;

import org.jspecify.annotations.NullMarked;

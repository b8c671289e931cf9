/** Java source for planned types: the only package that knows JavaPoet, one class per feature of a generated type. */
@NullMarked
package io.fairlead.codegen.emit;

import org.jspecify.annotations.NullMarked;

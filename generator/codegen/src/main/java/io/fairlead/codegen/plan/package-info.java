/** Which Java types there will be, with which names and shapes: plain values, printable, no JavaPoet. */
@NullMarked
package io.fairlead.codegen.plan;

import org.jspecify.annotations.NullMarked;

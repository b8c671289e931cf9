/** CEL rules of custom resources: what a library has to offer that evaluates them, and how their outcome is told. */
@NullMarked
package io.fairlead.check.custom.rule;

import org.jspecify.annotations.NullMarked;

/** The CEL rules of custom resources, evaluated as Kubernetes evaluates them. */
@NullMarked
package io.fairlead.cel;

import org.jspecify.annotations.NullMarked;

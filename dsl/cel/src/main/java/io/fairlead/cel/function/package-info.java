/** The functions that Kubernetes adds to CEL. */
@NullMarked
package io.fairlead.cel.function;

import org.jspecify.annotations.NullMarked;

/** The typed Kubernetes API. */
@NullMarked
package io.fairlead.kubernetes;

import org.jspecify.annotations.NullMarked;

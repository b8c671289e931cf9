/** Pods and what they are made of: containers, volumes, probes, security contexts, scheduling. */
@NullMarked
package io.fairlead.check.server.pod;

import org.jspecify.annotations.NullMarked;

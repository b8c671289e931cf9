/** Containers and the pods around them: images, ports, variables and hooks. */
@NullMarked
package io.fairlead.check.wiring.container;

import org.jspecify.annotations.NullMarked;

/** The way from the name that a client uses to the port of a pod, hop by hop, in objects that were read back. */
@NullMarked
package io.fairlead.proof.wiring;

import org.jspecify.annotations.NullMarked;

/** Who may connect: workloads, address ranges, and the parts of a cluster that no manifest describes. */
@NullMarked
package io.fairlead.connect.peer;

import org.jspecify.annotations.NullMarked;

/** A second, naive evaluator of network policies: loops over pods, rules and ports, and shares nothing with the engine. */
@NullMarked
package io.fairlead.connect.oracle;

import org.jspecify.annotations.NullMarked;

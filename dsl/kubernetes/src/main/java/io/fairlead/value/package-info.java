/** Names, ports, addresses, quantities and positions: values that are valid once they exist. */
@NullMarked
package io.fairlead.value;

import org.jspecify.annotations.NullMarked;

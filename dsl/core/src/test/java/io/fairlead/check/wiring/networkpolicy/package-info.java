@NullMarked
package io.fairlead.check.wiring.networkpolicy;

import org.jspecify.annotations.NullMarked;

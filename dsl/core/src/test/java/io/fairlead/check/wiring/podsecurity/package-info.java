@NullMarked
package io.fairlead.check.wiring.podsecurity;

import org.jspecify.annotations.NullMarked;

/** Ingresses and routes of the Gateway API, the Services behind them, and the certificates before them. */
@NullMarked
package io.fairlead.check.wiring.route;

import org.jspecify.annotations.NullMarked;

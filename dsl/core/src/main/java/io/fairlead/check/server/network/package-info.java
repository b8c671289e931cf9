/** Services, network policies, ingresses and the addresses behind them. */
@NullMarked
package io.fairlead.check.server.network;

import org.jspecify.annotations.NullMarked;

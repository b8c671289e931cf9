/** Services and the pods behind them. */
@NullMarked
package io.fairlead.check.wiring.service;

import org.jspecify.annotations.NullMarked;

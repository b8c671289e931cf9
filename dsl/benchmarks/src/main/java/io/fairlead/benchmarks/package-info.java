/** Benchmarks against peers, on the same applications. */
@NullMarked
package io.fairlead.benchmarks;

import org.jspecify.annotations.NullMarked;

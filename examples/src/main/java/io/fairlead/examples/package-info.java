/** Runnable applications. */
@NullMarked
package io.fairlead.examples;

import org.jspecify.annotations.NullMarked;

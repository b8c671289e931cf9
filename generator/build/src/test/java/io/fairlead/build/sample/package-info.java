/** Providers as users write them, good and bad. */
@NullMarked
package io.fairlead.build.sample;

import org.jspecify.annotations.NullMarked;

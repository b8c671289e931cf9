/**
 * {@code fairlead:render} and {@code fairlead:verify}.
 *
 * <p>Thin: they turn the configuration of a Maven build into a {@link io.fairlead.build.RenderRequest} and log the answer.
 */
@NullMarked
package io.fairlead.maven;

import org.jspecify.annotations.NullMarked;

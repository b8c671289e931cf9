/**
 * The few calls that most users need.
 *
 * <p>{@link io.fairlead.Fairlead#render} turns an application and a target into a bundle; {@link io.fairlead.AppProvider}
 * hands applications to a build. The intent model is in {@code io.fairlead.app}, what the cluster decides in
 * {@code io.fairlead.target}; read those next.
 */
@NullMarked
package io.fairlead;

import org.jspecify.annotations.NullMarked;

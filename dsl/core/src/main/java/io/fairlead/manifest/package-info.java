/**
 * Manifests that somebody wrote: objects with the place of every value, and the pods that they make.
 *
 * <p>{@link io.fairlead.manifest.Manifests} reads texts; {@link io.fairlead.manifest.Workload} is what an object says of pods.
 * What {@code check} and {@code connect} judge is the same set, so that they cannot differ in what they have seen.
 */
@NullMarked
package io.fairlead.manifest;

import org.jspecify.annotations.NullMarked;

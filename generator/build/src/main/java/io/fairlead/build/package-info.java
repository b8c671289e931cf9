/**
 * The build step: finds the applications of a build, renders them and writes or compares their manifests.
 *
 * <p>{@link io.fairlead.build.BuildStep} does the work for the Maven plugin and for {@link io.fairlead.build.RenderMain},
 * the plain {@code main} for every other build tool. What is rendered is decided below, in {@code io.fairlead}; nothing
 * here knows Kubernetes.
 */
@NullMarked
package io.fairlead.build;

import org.jspecify.annotations.NullMarked;

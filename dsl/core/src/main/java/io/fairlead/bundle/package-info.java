/**
 * Bundles: the rendered objects of an application in apply order, the files they become, and the folder they go to.
 *
 * <p>{@link io.fairlead.bundle.Bundle} touches no file; {@link io.fairlead.bundle.BundleDirectory} is the one end of the
 * library that does.
 */
@NullMarked
package io.fairlead.bundle;

import org.jspecify.annotations.NullMarked;

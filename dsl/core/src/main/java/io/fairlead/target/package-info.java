/**
 * The facts that a cluster decides and a model cannot know: version, network plugin, DNS, entry points, address ranges.
 *
 * <p>Read {@link io.fairlead.target.Target} next.
 */
@CheckReturnValue
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        allowedClasspathAnnotations = Override.class,
        jdkOnly = true)
package io.fairlead.target;

import io.fairlead.value.CheckReturnValue;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

/** How a tier is offered to others: the kinds of Service and their port mappings. */
@CheckReturnValue
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        allowedClasspathAnnotations = Override.class,
        jdkOnly = true)
package io.fairlead.app.exposure;

import io.fairlead.value.CheckReturnValue;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

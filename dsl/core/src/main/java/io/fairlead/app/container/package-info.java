/** What runs in a pod: containers, their ports, environment, mounts, probes and compute resources. */
@CheckReturnValue
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        allowedClasspathAnnotations = Override.class,
        jdkOnly = true)
package io.fairlead.app.container;

import io.fairlead.value.CheckReturnValue;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

/** Peers outside the application: host names, address ranges, and workloads of other namespaces. */
@CheckReturnValue
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        allowedClasspathAnnotations = Override.class,
        jdkOnly = true)
package io.fairlead.app.external;

import io.fairlead.value.CheckReturnValue;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

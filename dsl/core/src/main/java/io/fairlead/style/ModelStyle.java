package io.fairlead.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables generates the values of the model: package-private, so that users never see them.
 *
 * <p>An annotation of our own, gone after compilation: {@code @Value.Style} in class files would make the compilers of our users
 * warn of enum constants that they cannot find.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        allowedClasspathAnnotations = Override.class,
        jdkOnly = true)
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface ModelStyle {}

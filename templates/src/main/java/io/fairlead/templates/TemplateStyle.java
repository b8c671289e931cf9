package io.fairlead.templates;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the values behind the templates are generated: package-private, and without a trace in class files, where
 * {@code @Value.Style} would make the compilers of users warn.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        allowedClasspathAnnotations = Override.class,
        jdkOnly = true)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@interface TemplateStyle {}

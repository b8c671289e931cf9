package io.fairlead.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A mark on code whose results must not be dropped: in an immutable model a lost return value is a lost change.
 *
 * <p>Error Prone, SpotBugs and IntelliJ IDEA go by the simple name of this annotation and report a call whose result is
 * ignored.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE, ElementType.METHOD})
public @interface CheckReturnValue {}

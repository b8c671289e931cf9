/**
 * Ready-made applications: immutable, parametrised, and made of nothing but the public DSL, so that yours can be too.
 *
 * <p>A template asks for what it cannot know, decides the rest, and lets every tier be changed. Its {@code app()} is an
 * ordinary {@link io.fairlead.app.App}, to which more can be added.
 */
@CheckReturnValue
@NullMarked
@TemplateStyle
package io.fairlead.templates;

import io.fairlead.value.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

/**
 * The intent model: what an application consists of and who talks to whom.
 *
 * <p>Everything here is an immutable value; each step returns a new one. Nothing here renders, checks or reads files: the
 * planner on the floor above turns an {@link io.fairlead.app.App} and a {@link io.fairlead.target.Target} into Kubernetes
 * objects. Containers are in {@link io.fairlead.app.container}, Services in {@link io.fairlead.app.exposure}, what lies
 * outside the application in {@link io.fairlead.app.external}. Read {@link io.fairlead.app.App} next.
 */
@CheckReturnValue
@NullMarked
@ModelStyle
package io.fairlead.app;

import io.fairlead.style.ModelStyle;
import io.fairlead.value.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

/**
 * The Pod Security Standards that a namespace asks for, against the pods that are meant for it.
 *
 * <p>Each standard is a list of {@link io.fairlead.check.wiring.podsecurity.Control}s, as the admission plugin of the API server
 * has them.
 */
@NullMarked
package io.fairlead.check.wiring.podsecurity;

import org.jspecify.annotations.NullMarked;

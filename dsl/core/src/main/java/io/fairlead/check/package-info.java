/**
 * The API server's verdict on existing manifests, offline, and what the server would not say: that they cannot work.
 *
 * <p>{@link io.fairlead.check.Check} takes texts and gives a report. The server's own rules are in {@code
 * io.fairlead.check.server}. Nothing here knows how a manifest was made: what Fairlead renders is judged like any other.
 */
@NullMarked
package io.fairlead.check;

import org.jspecify.annotations.NullMarked;

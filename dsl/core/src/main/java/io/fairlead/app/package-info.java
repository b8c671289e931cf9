/** The intent model: applications, tiers, connections, routes. */
@NullMarked
package io.fairlead.app;

import org.jspecify.annotations.NullMarked;

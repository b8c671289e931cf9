/** Names, labels, selectors and the rest of what all kinds have in common. */
@NullMarked
package io.fairlead.check.server.meta;

import org.jspecify.annotations.NullMarked;

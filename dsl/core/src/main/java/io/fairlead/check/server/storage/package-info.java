/** Claims for storage. */
@NullMarked
package io.fairlead.check.server.storage;

import org.jspecify.annotations.NullMarked;

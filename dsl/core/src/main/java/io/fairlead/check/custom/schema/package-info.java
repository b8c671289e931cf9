/** Structural schemas of custom resources: what they say, and what of an object breaks them. */
@NullMarked
package io.fairlead.check.custom.schema;

import org.jspecify.annotations.NullMarked;

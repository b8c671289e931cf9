/** The captured facts as values: what the API has, before any thought of Java. */
@NullMarked
package io.fairlead.codegen.schema;

import org.jspecify.annotations.NullMarked;

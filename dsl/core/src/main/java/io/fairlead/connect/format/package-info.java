/**
 * The matrix and its explanations as text: a table, JSON, CSV, Markdown, DOT and Mermaid.
 *
 * <p>{@link io.fairlead.connect.format.MatrixFormat} writes cells as they come and keeps none of them, except for diagrams.
 * {@link io.fairlead.connect.format.MatrixFile} reads the JSON back.
 */
@CheckReturnValue
@NullMarked
package io.fairlead.connect.format;

import io.fairlead.value.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

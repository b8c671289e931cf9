/** YAML in and out, with positions. */
@NullMarked
package io.fairlead.yaml;

import org.jspecify.annotations.NullMarked;

/**
 * YAML out and in: resources to documents that no reader misunderstands, and documents to resources with the place of
 * every value.
 *
 * <p>{@link io.fairlead.yaml.YamlWriter} and {@link io.fairlead.yaml.YamlReader} work on text and touch no file; see
 * {@code io.fairlead.bundle} for those.
 */
@NullMarked
package io.fairlead.yaml;

import org.jspecify.annotations.NullMarked;

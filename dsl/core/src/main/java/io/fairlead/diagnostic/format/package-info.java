/** Findings for machines: JSON, SARIF and annotations of a continuous-integration service. */
@NullMarked
package io.fairlead.diagnostic.format;

import org.jspecify.annotations.NullMarked;

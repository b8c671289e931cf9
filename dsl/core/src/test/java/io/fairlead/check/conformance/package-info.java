/** A corpus of documents, the verdicts that real API servers gave on them, and ours beside them: see docs/conformance.md. */
@NullMarked
package io.fairlead.check.conformance;

import org.jspecify.annotations.NullMarked;

package io.fairlead.check.wiring.podsecurity;

import io.fairlead.value.FieldPath;

/**
 * A value that does not keep to a control.
 *
 * @param path where it stands, or would have to
 * @param seen whose it is, and what it is
 */
record Violation(FieldPath path, String seen) {}

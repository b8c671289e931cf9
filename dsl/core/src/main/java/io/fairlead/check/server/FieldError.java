package io.fairlead.check.server;

import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.value.FieldPath;

/**
 * One reason for which the API server refuses an object.
 *
 * @param code the mistake that was made
 * @param cause the server's reason
 * @param path the field as the server spells it, which for a few fields is not where the value stands
 * @param badValue the value that is refused; empty where the server shows none
 * @param detail what is wrong with it; empty where the cause says it all
 */
public record FieldError(DiagnosticCode code, Cause cause, FieldPath path, String badValue, String detail) {
    /** Cause and path, by which parity with the server is measured. */
    @Override
    public String toString() {
        return path.isRoot() ? cause.reason() : cause.reason() + " " + path;
    }
}

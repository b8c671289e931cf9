package io.fairlead.check.server.field;

import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.value.FieldPath;

/** Takes what the rules find. */
@FunctionalInterface
public interface Reporter {
    /** Takes one error: the rule, the API's cause, the server's path, the value as text, what is wrong with it. */
    void report(DiagnosticCode code, Cause cause, FieldPath path, String badValue, String detail);
}

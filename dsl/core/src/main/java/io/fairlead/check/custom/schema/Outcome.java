package io.fairlead.check.custom.schema;

import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.DiagnosticCode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a value's judgement gave: the errors, and how many checks were made. Of several alternatives that all fail, the
 * server shows the errors of the one with the most checks, so the count decides what a user sees.
 */
final class Outcome {
    private final Set<Violation> errors = new LinkedHashSet<>();
    private int checks;

    boolean isValid() {
        return errors.isEmpty();
    }

    Collection<Violation> errors() {
        return errors;
    }

    int checks() {
        return checks;
    }

    void counted() {
        checks++;
    }

    void error(DiagnosticCode code, Cause cause, Spot spot, Object value, String detail) {
        errors.add(new Violation(code, cause, spot, String.valueOf(value), detail));
    }

    void merge(Outcome other) {
        errors.addAll(other.errors);
        checks += other.checks;
    }
}

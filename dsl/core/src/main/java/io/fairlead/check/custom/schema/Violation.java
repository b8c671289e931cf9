package io.fairlead.check.custom.schema;

import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.DiagnosticCode;

/**
 * One reason for which the API server refuses a custom resource or its definition.
 *
 * @param code the kind of mistake
 * @param cause the server's reason
 * @param spot the value
 * @param badValue the value as text; empty where it says nothing
 * @param detail what is wrong with it
 */
public record Violation(DiagnosticCode code, Cause cause, Spot spot, String badValue, String detail) {}

package io.fairlead.check.custom.schema;

import io.fairlead.diagnostic.DiagnosticCode;
import java.util.List;

/** The mistakes that a structural schema finds. */
public final class SchemaRules {
    /** A value of another type. */
    public static final DiagnosticCode WRONG_TYPE = code("wrong-type");
    /** A field that has to be there is not. */
    public static final DiagnosticCode MISSING_FIELD = code("missing-field");
    /** None of a closed set. */
    public static final DiagnosticCode UNSUPPORTED_VALUE = code("unsupported-value");
    /** A number beyond its bounds, or not a multiple. */
    public static final DiagnosticCode OUT_OF_RANGE = code("value-out-of-range");
    /** Too long or too short, too many or too few. */
    public static final DiagnosticCode SIZE = code("wrong-size");
    /** A text that its pattern does not match. */
    public static final DiagnosticCode PATTERN = code("pattern-mismatch");
    /** A text that has not the format. */
    public static final DiagnosticCode FORMAT = code("invalid-format");
    /** None or too many of several alternatives hold. */
    public static final DiagnosticCode ALTERNATIVE = code("no-alternative");
    /** A field that {@code additionalProperties: false} forbids. */
    public static final DiagnosticCode FIELD_NOT_ALLOWED = code("field-not-allowed");
    /** An item that stands twice in a set or a map. */
    public static final DiagnosticCode DUPLICATE_ITEM = code("duplicate-item");
    /** An object inside the object whose head is not valid. */
    public static final DiagnosticCode EMBEDDED = code("invalid-embedded-object");
    /** A number of replicas that is none. */
    public static final DiagnosticCode REPLICAS = code("invalid-replicas");

    private SchemaRules() {}

    /** All of them. */
    public static List<DiagnosticCode> codes() {
        return List.of(
                WRONG_TYPE,
                MISSING_FIELD,
                UNSUPPORTED_VALUE,
                OUT_OF_RANGE,
                SIZE,
                PATTERN,
                FORMAT,
                ALTERNATIVE,
                FIELD_NOT_ALLOWED,
                DUPLICATE_ITEM,
                EMBEDDED,
                REPLICAS);
    }

    private static DiagnosticCode code(String slug) {
        return new DiagnosticCode("custom", slug);
    }
}

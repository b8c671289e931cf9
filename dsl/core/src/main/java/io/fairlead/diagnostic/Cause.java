package io.fairlead.diagnostic;

/**
 * Why the API server refuses a field, in its own words ({@code Status.details.causes[].reason}).
 */
public enum Cause {
    /** A required field is missing. */
    REQUIRED("FieldValueRequired"),
    /** The value breaks a rule. */
    INVALID("FieldValueInvalid"),
    /** The value stands there twice. */
    DUPLICATE("FieldValueDuplicate"),
    /** The value is not one of a closed set. */
    NOT_SUPPORTED("FieldValueNotSupported"),
    /** The field may not be set here. */
    FORBIDDEN("FieldValueForbidden"),
    /** The value refers to something that does not exist. */
    NOT_FOUND("FieldValueNotFound"),
    /** The text is too long. */
    TOO_LONG("FieldValueTooLong"),
    /** The list has too many items. */
    TOO_MANY("FieldValueTooMany"),
    /** The field has a value of another type; the server refuses the whole object while decoding it. */
    TYPE_INVALID("FieldValueTypeInvalid");

    private final String reason;

    Cause(String reason) {
        this.reason = reason;
    }

    /**
     * The API's word.
     *
     * @return for example {@code FieldValueInvalid}
     */
    public String reason() {
        return reason;
    }
}

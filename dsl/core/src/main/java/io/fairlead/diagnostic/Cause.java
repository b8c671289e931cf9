package io.fairlead.diagnostic;

/**
 * Why the API server refuses a field: the {@code reason} of an entry in {@code status.details.causes}.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/">Status</a>
 */
public enum Cause {
    /** A value has to be given. */
    REQUIRED("FieldValueRequired"),
    /** The value breaks the rule of its field. */
    INVALID("FieldValueInvalid"),
    /** The value stands elsewhere already and may stand once only. */
    DUPLICATE("FieldValueDuplicate"),
    /** The value is not in the closed set of its field. */
    NOT_SUPPORTED("FieldValueNotSupported"),
    /** No value may stand here, given the other fields. */
    FORBIDDEN("FieldValueForbidden"),
    /** The value names something that the object does not have. */
    NOT_FOUND("FieldValueNotFound"),
    /** The value has too many characters or bytes. */
    TOO_LONG("FieldValueTooLong"),
    /** The list has too many items. */
    TOO_MANY("FieldValueTooMany");

    private final String reason;

    Cause(String reason) {
        this.reason = reason;
    }

    /** The API's own text, such as {@code FieldValueRequired}. */
    public String reason() {
        return reason;
    }

    @Override
    public String toString() {
        return reason;
    }
}

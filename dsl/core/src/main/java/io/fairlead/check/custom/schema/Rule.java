package io.fairlead.check.custom.schema;

import io.fairlead.value.JsonBoolean;
import io.fairlead.value.JsonObject;
import java.util.Optional;

/**
 * One entry of {@code x-kubernetes-validations}.
 *
 * @param expression CEL that is true for a valid value
 * @param message what to say when it is not
 * @param messageExpression CEL that says it
 * @param reason the API's cause; {@code FieldValueInvalid} when empty
 * @param fieldPath the field below the value that is to blame
 * @param optionalOldSelf whether {@code oldSelf} is an optional value; empty when nothing is said
 */
public record Rule(
        String expression,
        Optional<String> message,
        Optional<String> messageExpression,
        Optional<String> reason,
        Optional<String> fieldPath,
        Optional<Boolean> optionalOldSelf) {
    static Rule of(JsonObject tree) {
        return new Rule(
                tree.text("rule").orElse(""),
                tree.text("message").filter(text -> !text.isEmpty()),
                tree.text("messageExpression").filter(text -> !text.isEmpty()),
                tree.text("reason"),
                tree.text("fieldPath").filter(text -> !text.isEmpty()),
                tree.member("optionalOldSelf")
                        .filter(JsonBoolean.class::isInstance)
                        .map(value -> ((JsonBoolean) value).value()));
    }

    /** The message, or the rule itself where it has none. */
    public String messageOrRule() {
        return message.map(String::strip).orElseGet(() -> "failed rule: " + expression.strip());
    }
}

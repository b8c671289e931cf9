package io.fairlead.value;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The shape of one kind of text: what it is called, how it reads in a message, how long it may be and its pattern.
 *
 * @param kind the name with its article
 * @param rule the rule in a few words
 * @param longest the greatest number of characters
 * @param pattern matched against the whole text
 */
record TextRule(String kind, String rule, int longest, Pattern pattern) {
    static TextRule of(String kind, String rule, int longest, String pattern) {
        return new TextRule(kind, rule, longest, Pattern.compile(pattern));
    }

    boolean allows(String text) {
        return text.length() <= longest && pattern.matcher(text).matches();
    }

    String check(String text) {
        return check(text, UnaryOperator.identity());
    }

    String check(String text, UnaryOperator<String> repair) {
        if (!allows(text)) {
            throw refusal(text, repair);
        }
        return text;
    }

    InvalidValueException refusal(String text, UnaryOperator<String> repair) {
        Optional<String> suggestion = text.length() > longest * 4
                ? Optional.empty()
                : Optional.of(repair.apply(text)).filter(this::allows);
        return new InvalidValueException(text, kind, rule, suggestion);
    }
}

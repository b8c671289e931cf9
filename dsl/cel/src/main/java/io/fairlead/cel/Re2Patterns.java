package io.fairlead.cel;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.fairlead.check.custom.schema.PatternLanguage;
import java.util.Optional;
import java.util.function.Predicate;

/** Patterns in time that grows with the text only. */
public final class Re2Patterns implements PatternLanguage {
    private static final int LONGEST = 100_000;

    /** Found by the service loader. */
    public Re2Patterns() {}

    @Override
    public Optional<Predicate<String>> compile(String pattern) {
        if (pattern.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Pattern compiled = Pattern.compile(pattern);
            return Optional.of(text -> compiled.matcher(text).find());
        } catch (PatternSyntaxException | StackOverflowError invalid) {
            // deeper nesting than a thousand groups is refused by Go as well
            return Optional.empty();
        }
    }
}

package io.fairlead.check.custom.rule;

import java.util.Optional;
import java.util.ServiceLoader;

/** The language that is on the class path; looked for when the first schema with rules is met, not earlier. */
public final class RuleLanguages {
    private RuleLanguages() {}

    private static final class Found {
        static final Optional<RuleLanguage> LANGUAGE = ServiceLoader.load(
                        RuleLanguage.class, RuleLanguage.class.getClassLoader())
                .findFirst();

        private Found() {}
    }

    /** Finds it; empty when nobody evaluates rules. */
    public static Optional<RuleLanguage> find() {
        return Found.LANGUAGE;
    }
}

package io.fairlead.check.custom.schema;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Patterns that were made ready, and which of them could not be judged. */
public final class Patterns {
    private final Map<String, Optional<Predicate<String>>> compiled = new HashMap<>();
    private final TreeSet<String> doubts = new TreeSet<>();

    /** Made for one judgement. */
    public Patterns() {}

    /** Finds the language that is on the class path. */
    private static final class Found {
        static final PatternLanguage LANGUAGE = ServiceLoader.load(
                        PatternLanguage.class, PatternLanguage.class.getClassLoader())
                .findFirst()
                .orElseGet(BoundedPatterns::new);

        private Found() {}
    }

    /** Whether a pattern can be read. */
    public static boolean isValid(String pattern) {
        return Found.LANGUAGE.compile(pattern).isPresent();
    }

    /** Whether a text matches; true where that cannot be told, which is noted. */
    boolean allow(String pattern, String text) {
        Optional<Predicate<String>> ready = compiled.computeIfAbsent(pattern, Found.LANGUAGE::compile);
        if (ready.isEmpty()) {
            return false;
        }
        try {
            return ready.get().test(text);
        } catch (BoundedPatterns.SpentException tooMuch) {
            doubts.add("the pattern " + Shown.shortened(pattern) + " takes too long");
            return true;
        }
    }

    /** Why patterns could not be judged. */
    Collection<String> doubts() {
        return doubts;
    }
}

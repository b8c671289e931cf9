package io.fairlead.check.custom.schema;

import java.io.Serial;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The patterns of the JDK, which backtrack: what looks at too many characters, or nests too deep, is stopped. */
final class BoundedPatterns implements PatternLanguage {
    private static final int MOST_LOOKS = 2_000_000;

    @Override
    public Optional<Predicate<String>> compile(String pattern) {
        try {
            return GoPattern.translate(pattern)
                    .map(java -> Pattern.compile(java, Pattern.UNIX_LINES))
                    .map(ready -> text -> find(ready, text));
        } catch (PatternSyntaxException invalid) {
            return Optional.empty();
        } catch (StackOverflowError tooDeep) {
            // the compiler of patterns is recursive; a pattern of this depth is refused by Go as well
            return Optional.empty();
        }
    }

    private static boolean find(Pattern pattern, String text) {
        try {
            return pattern.matcher(new CountedText(text, new Looks())).find();
        } catch (StackOverflowError tooDeep) {
            throw new SpentException();
        }
    }

    /** How often a text may still be looked at. */
    private static final class Looks {
        private int left = MOST_LOOKS;

        void take() {
            if (--left < 0) {
                throw new SpentException();
            }
        }
    }

    /** A text that counts how often it is looked at. */
    private record CountedText(CharSequence text, Looks looks) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks.take();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new CountedText(text.subSequence(start, end), looks);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    /** The pattern takes too long. */
    static final class SpentException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        SpentException() {
            super("the pattern takes too long", null, false, false);
        }
    }
}

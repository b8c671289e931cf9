package io.fairlead.yaml;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which texts may stand in YAML without quotes.
 *
 * <p>An allow list: a text is plain only if no reader, of YAML 1.1 or 1.2, can take it for a number, a boolean, a null, a
 * date, a merge key or structure. What is not on the list is quoted, which is never wrong.
 */
final class PlainScalar {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final BitSet FIRST = set(LETTERS + "/_$");
    private static final BitSet INNER = set(LETTERS + "0123456789_./@%+=,;()$&*!?~^<>|:-");

    /** A quantity, a percentage or a duration: the unit cannot belong to a number of YAML. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[mkMGTP]|[KMGTPE]i|%|s|ms|h)");

    /** An IP range: the slash cannot belong to a number of YAML. */
    private static final Pattern RANGE = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}/[0-9]{1,2}");

    private static final Set<String> TAKEN =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf", "infinity");

    private static final int LONGEST_TAKEN = 8;

    private PlainScalar() {}

    private static BitSet set(String characters) {
        BitSet set = new BitSet(128);
        characters.chars().forEach(set::set);
        return set;
    }

    static boolean isSafe(String text) {
        return isSafeWords(text) || (beginsWithDigit(text) && isSafeAmount(text));
    }

    private static boolean beginsWithDigit(String text) {
        return !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    private static boolean isSafeAmount(String text) {
        return AMOUNT.matcher(text).matches() || RANGE.matcher(text).matches();
    }

    /** Begins like a word or a command-line flag, and holds single blanks at most, none of them after a colon. */
    private static boolean isSafeWords(String text) {
        String word = withoutDashes(text);
        return beginsLikeAWord(word)
                && text.length() - word.length() <= 2
                && isOrdinary(text)
                && !(word.length() <= LONGEST_TAKEN && TAKEN.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean beginsLikeAWord(String word) {
        return !word.isEmpty() && FIRST.get(word.charAt(0));
    }

    private static boolean isOrdinary(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == ' ' ? before == ' ' || before == ':' : !INNER.get(character)) {
                return false;
            }
            before = character;
        }
        return before != ' ' && before != ':';
    }

    private static String withoutDashes(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '-') {
            first++;
        }
        return text.substring(first);
    }
}

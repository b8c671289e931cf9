package io.fairlead.yaml;

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
    /** Begins with a letter, {@code /}, {@code _}, {@code $}, or is a command-line flag; no blank but single spaces inside. */
    private static final Pattern WORDS =
            Pattern.compile("(?:[A-Za-z/_$]|--?[A-Za-z])[A-Za-z0-9_./@%+=,;()$&*!?~^<>|:-]*"
                    + "(?: [A-Za-z0-9_./@%+=,;()$&*!?~^<>|:-]+)*");

    /** A quantity, a percentage or a duration: the unit cannot belong to a number of YAML. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[mkMGTP]|[KMGTPE]i|%|s|ms|h)");

    /** An IP range: the slash cannot belong to a number of YAML. */
    private static final Pattern RANGE = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}/[0-9]{1,2}");

    private static final Set<String> TAKEN =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf", "infinity");

    private PlainScalar() {}

    static boolean isSafe(String text) {
        return isSafeWords(text)
                || AMOUNT.matcher(text).matches()
                || RANGE.matcher(text).matches();
    }

    private static boolean isSafeWords(String text) {
        return WORDS.matcher(text).matches()
                && !text.contains(": ")
                && !text.endsWith(":")
                && !TAKEN.contains(withoutDashes(text).toLowerCase(Locale.ROOT));
    }

    private static String withoutDashes(String text) {
        return text.startsWith("-") ? text.replaceFirst("^-+", "") : text;
    }
}

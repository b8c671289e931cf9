package io.fairlead.value;

import java.util.Locale;

/** Near misses of names turned into the name that was probably meant: `My_App` becomes `my-app`. */
final class NameRepair {
    private NameRepair() {}

    static String toLabel(String text) {
        return trimmed(lowerCase(text).replaceAll("[^a-z0-9-]+", "-"));
    }

    static String toSubdomain(String text) {
        return trimmed(lowerCase(text).replaceAll("[^a-z0-9.-]+", "-"));
    }

    static String toLabelValue(String text) {
        return trimmed(text.strip().replaceAll("[^A-Za-z0-9_.-]+", "-"));
    }

    static String toConfigKey(String text) {
        return text.strip().replaceAll("[^A-Za-z0-9_.-]+", "_");
    }

    private static String lowerCase(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static String trimmed(String text) {
        return text.replaceAll("^[-_.]+|[-_.]+$", "");
    }
}

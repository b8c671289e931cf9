package io.fairlead.plan.route;

/** Texts inside the regular expressions of ingress controllers. */
final class Regexes {
    private Regexes() {}

    /** Matches the text itself: a dot is a dot. */
    static String quoted(String text) {
        return text.replaceAll("([.+*?^${}()|\\[\\]\\\\])", "\\\\$1");
    }
}

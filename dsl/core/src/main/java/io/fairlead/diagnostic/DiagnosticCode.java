package io.fairlead.diagnostic;

import java.util.regex.Pattern;

/**
 * The permanent name of a rule, {@code area/slug}, for example {@code service/port-not-exposed}.
 *
 * <p>A code never changes its meaning and never comes from a class name, so that a suppression or a search for it stays
 * valid.
 *
 * @param area the concept that the rule judges, for example {@code service}
 * @param slug what is wrong, in a few words joined by dashes
 */
public record DiagnosticCode(String area, String slug) implements Comparable<DiagnosticCode> {
    private static final Pattern WORDS = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Checks the spelling.
     *
     * @throws IllegalArgumentException when a part is not lower-case words joined by dashes
     */
    public DiagnosticCode {
        if (!WORDS.matcher(area).matches() || !WORDS.matcher(slug).matches()) {
            throw new IllegalArgumentException(
                    "\"" + area + "/" + slug + "\" is not a diagnostic code: use area/slug in lower-case words");
        }
    }

    /**
     * Reads a code.
     *
     * @param text {@code area/slug}
     * @return the code
     * @throws IllegalArgumentException when the text is not of that form
     */
    public static DiagnosticCode parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("\"" + text + "\" is not a diagnostic code: use area/slug");
        }
        return new DiagnosticCode(text.substring(0, slash), text.substring(slash + 1));
    }

    /**
     * The page that explains the rule, relative to the root of the repository.
     *
     * @return for example {@code docs/diagnostics/service/port-not-exposed.md}
     */
    public String page() {
        return "docs/diagnostics/" + this + ".md";
    }

    @Override
    public int compareTo(DiagnosticCode other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return area + "/" + slug;
    }
}

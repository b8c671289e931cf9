package io.fairlead.check.server.field;

import java.util.regex.Pattern;

/** The text formats of the API, as predicates: what {@code io.fairlead.value} refuses is here said without throwing. */
public enum Format {
    /** A DNS label (RFC 1123). */
    DNS_LABEL(63, Rules.LABEL, "must be a DNS label: lower-case letters, digits and '-', at most 63 characters"),
    /** A DNS label that starts with a letter (RFC 1035): the name of a Service before Kubernetes 1.36. */
    DNS_1035_LABEL(
            63,
            "[a-z]([-a-z0-9]*[a-z0-9])?",
            "must be a DNS label that starts with a letter: lower-case letters, digits and '-', at most 63 characters"),
    /** DNS labels joined by dots; a label alone may be longer than 63 characters. */
    SUBDOMAIN(
            253,
            Rules.SUBDOMAIN,
            "must be a DNS subdomain: lower-case letters, digits, '-' and '.', at most 253 characters"),
    /** A subdomain behind {@code *.}. */
    WILDCARD_SUBDOMAIN(253, "\\*\\." + Rules.SUBDOMAIN, "must be '*.' and a DNS subdomain"),
    /** A subdomain that may have underscores. */
    UNDERSCORE_SUBDOMAIN(
            253,
            "[a-z0-9_]([-_a-z0-9]*[a-z0-9_])?(\\.[a-z0-9_]([-_a-z0-9]*[a-z0-9_])?)*",
            "must be a DNS subdomain, in which '_' is allowed"),
    /** The key of a label, and everything that is named like one. */
    QUALIFIED_NAME(
            253 + 1 + 63,
            "((?=[^/]{1,253}/)" + Rules.SUBDOMAIN + "/)?" + Rules.NAME,
            "must be a name of letters, digits, '-', '_' and '.', at most 63 characters, optionally behind a DNS subdomain"
                    + " and '/'"),
    /** The value of a label. */
    LABEL_VALUE(
            63,
            "(" + Rules.NAME + ")?",
            "must be empty or of letters, digits, '-', '_' and '.', at most 63 characters"),
    /** The name of a port (RFC 6335). */
    PORT_NAME(
            15,
            "(?=[^a-z]*[a-z])[a-z0-9]+(-[a-z0-9]+)*",
            "must be of lower-case letters, digits and single '-', with a letter, at most 15 characters"),
    /** A percentage. */
    PERCENT(Integer.MAX_VALUE, "[0-9]+%", "must be a number and '%'"),
    /** The name of an HTTP header. */
    HTTP_HEADER(Integer.MAX_VALUE, "[-A-Za-z0-9]+", "must be of letters, digits and '-'"),
    /** A key of a ConfigMap or a Secret. */
    CONFIG_KEY(
            253,
            "(?!\\.$|\\.\\.)[-._a-zA-Z0-9]+",
            "must be of letters, digits, '-', '_' and '.', at most 253 characters, not '.' and not starting with '..'"),
    /** A name that may be one segment of a URL. */
    PATH_SEGMENT(Integer.MAX_VALUE, "(?!\\.{1,2}$)[^/%]*", "may not be '.' or '..' and may not contain '/' or '%'"),
    /** The name of an environment variable. */
    ENVIRONMENT_NAME(Integer.MAX_VALUE, "[ -<>-~]+", "must be of printable ASCII characters without '='"),
    /** The name of an environment variable before Kubernetes 1.32. */
    CLASSIC_ENVIRONMENT_NAME(
            Integer.MAX_VALUE,
            "(?!\\.$|\\.\\.)[-._a-zA-Z][-._a-zA-Z0-9]*",
            "must be of letters, digits, '-', '_' and '.', not starting with a digit"),
    /** A domain, a slash and a path: the controller of an IngressClass. */
    DOMAIN_PATH(
            Integer.MAX_VALUE,
            Rules.SUBDOMAIN + "/[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+",
            "must be a domain and a path, such as example.com/controller"),
    /** A C identifier. */
    C_IDENTIFIER(Integer.MAX_VALUE, "[A-Za-z_][A-Za-z0-9_]*", "must be of letters, digits and '_'"),
    /** The name of a kernel parameter. */
    SYSCTL(
            253,
            "([a-z0-9][-_a-z0-9]*[a-z0-9]|[a-z0-9])([./]([a-z0-9][-_a-z0-9]*[a-z0-9]|[a-z0-9]))*",
            "must be the name of a kernel parameter, at most 253 characters");

    private final int longest;
    private final Pattern pattern;
    private final String rule;

    Format(int longest, String pattern, String rule) {
        this.longest = longest;
        this.pattern = Pattern.compile(pattern);
        this.rule = rule;
    }

    /** Whether a text has this format. */
    public boolean allows(String text) {
        return text.length() <= longest && pattern.matcher(text).matches();
    }

    /** Whether a text has more characters than the format allows. */
    public boolean isTooLong(String text) {
        return text.length() > longest;
    }

    /** The greatest number of characters. */
    public int longest() {
        return longest;
    }

    /** The rule in words. */
    public String rule() {
        return rule;
    }

    /** The patterns that several formats share. */
    private static final class Rules {
        static final String LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
        static final String SUBDOMAIN = LABEL + "(\\." + LABEL + ")*";
        static final String NAME = "([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]";

        private Rules() {}
    }
}

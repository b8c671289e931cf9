package io.fairlead.check.wiring.route;

import java.util.Locale;

/** Host names, with a wildcard as their first label or without. */
final class Hosts {
    private static final String WILDCARD = "*.";

    private Hosts() {}

    /** Whether a pattern covers a host; in certificates and Ingresses a wildcard stands for one label. */
    static boolean covers(String pattern, String host) {
        String left = pattern.toLowerCase(Locale.ROOT);
        String right = host.toLowerCase(Locale.ROOT);
        return left.equals(right)
                || (left.startsWith(WILDCARD)
                        && right.indexOf('.') > 0
                        && right.substring(right.indexOf('.')).equals(left.substring(1)));
    }

    /** Whether a listener and a route of the Gateway API have a host in common; there a wildcard stands for any labels. */
    static boolean meet(String listener, String route) {
        String left = listener.toLowerCase(Locale.ROOT);
        String right = route.toLowerCase(Locale.ROOT);
        return left.equals(right) || isWithin(left, right) || isWithin(right, left);
    }

    private static boolean isWithin(String pattern, String host) {
        return pattern.startsWith(WILDCARD)
                && host.endsWith(pattern.substring(1))
                && host.length() > pattern.length() - 1;
    }
}

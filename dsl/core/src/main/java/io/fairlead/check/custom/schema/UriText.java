package io.fairlead.check.custom.schema;

import java.util.regex.Pattern;

/** URIs as they stand in a request: absolute, or a path from the root. */
final class UriText {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+:.*", Pattern.DOTALL);
    private static final Pattern PORT = Pattern.compile("(?::[0-9]*)?");
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9\\-._~!$&'()*+,;=:\\[\\]<>\"%\\u0080-\\x{10ffff}]*+");

    private UriText() {}

    static boolean isRequestUri(String text) {
        if (text.isEmpty() || text.chars().anyMatch(letter -> letter < ' ' || letter == 0x7f)) {
            return false;
        }
        if (text.equals("*")) {
            return true;
        }
        boolean hasScheme = SCHEME.matcher(text).matches();
        String rest = hasScheme ? text.substring(text.indexOf(':') + 1) : text;
        if (!rest.startsWith("/")) {
            // such as mailto:someone, which is opaque
            return hasScheme;
        }
        String path = rest.split("\\?", 2)[0];
        boolean hasAuthority = path.startsWith("//") && (hasScheme || !path.startsWith("///"));
        if (!hasAuthority) {
            return !BROKEN_ESCAPE.matcher(path).find();
        }
        int end = path.indexOf('/', 2);
        String authority = end < 0 ? path.substring(2) : path.substring(2, end);
        return isAuthority(authority)
                && (end < 0 || !BROKEN_ESCAPE.matcher(path.substring(end)).find());
    }

    private static boolean isAuthority(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        String user = authority.substring(0, authority.length() - host.length());
        if (!HOST.matcher(host).matches()
                || user.indexOf(' ') >= 0
                || BROKEN_ESCAPE.matcher(user).find()) {
            return false;
        }
        int close = host.lastIndexOf(']');
        if (host.startsWith("[")) {
            return close > 0 && PORT.matcher(host.substring(close + 1)).matches();
        }
        int colon = host.lastIndexOf(':');
        return (colon < 0 || PORT.matcher(host.substring(colon)).matches())
                && !BROKEN_ESCAPE.matcher(host).find();
    }
}

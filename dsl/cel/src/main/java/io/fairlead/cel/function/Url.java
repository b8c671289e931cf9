package io.fairlead.cel.function;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URL as Kubernetes reads it: absolute, or a path from the root.
 *
 * @param scheme such as {@code https}
 * @param host with its port
 * @param path with its escapes
 * @param query without the question mark
 */
record Url(String scheme, String host, String path, String query) {
    private static final Pattern PARTS =
            Pattern.compile("(?:([A-Za-z][A-Za-z0-9+.-]*+):)?(?://([^/?#]*+))?([^?#]*+)(?:\\?([^#]*+))?(?:#.*+)?");
    private static final Pattern PORT = Pattern.compile(":([0-9]*)$");
    private static final Pattern UNESCAPED = Pattern.compile("[\\p{Cntrl} ]");

    /** Reads a URL; empty when it is none. */
    static Optional<Url> parse(String text) {
        Matcher parts = PARTS.matcher(text);
        boolean isAbsolute = text.startsWith("/") || text.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*+:.*");
        if (text.isEmpty()
                || !isAbsolute
                || !parts.matches()
                || UNESCAPED.matcher(text).find()
                || !isValid(text)) {
            return Optional.empty();
        }
        return Optional.of(new Url(
                plain(parts.group(1)).toLowerCase(java.util.Locale.ROOT),
                plain(parts.group(2)).replaceFirst("^.*@", ""),
                plain(parts.group(3)),
                plain(parts.group(4))));
    }

    private static boolean isValid(String text) {
        try {
            // what this is stricter about than Go: signs that Go escapes by itself
            new URI(text.replaceAll("[\"<>\\\\^`{|}]", "_").replaceFirst("://(?=/|$)", "://x"));
            return true;
        } catch (URISyntaxException invalid) {
            return false;
        }
    }

    private static String plain(@org.jspecify.annotations.Nullable String part) {
        return part == null ? "" : part;
    }

    /** The host without port and brackets. */
    String hostname() {
        return PORT.matcher(host).replaceFirst("").replaceAll("^\\[|]$", "");
    }

    /** The port; empty when none is said. */
    String port() {
        Matcher matcher = PORT.matcher(host);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The values of the query by their names. */
    Map<String, List<String>> values() {
        Map<String, List<String>> values = new TreeMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            if (!pair.isEmpty() && isDecodable(pair)) {
                values.computeIfAbsent(decoded(name), any -> new ArrayList<>()).add(decoded(value));
            }
        }
        return values;
    }

    private static boolean isDecodable(String text) {
        return !text.contains(";")
                && !Pattern.compile("%(?![0-9a-fA-F]{2})").matcher(text).find();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

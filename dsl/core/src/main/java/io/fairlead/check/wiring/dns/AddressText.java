package io.fairlead.check.wiring.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds hosts and ports in the texts that applications are configured by. */
final class AddressText {
    private static final String HOST = "([A-Za-z_][A-Za-z0-9._-]*)";
    private static final String PORT = "(?::([0-9]{1,5}))?";
    private static final String END = "(?=$|[/?#,;|\\s\"'<>)\\]}&])";
    private static final Pattern URL =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://(?:[^/@\\s\"'<>]*@)?" + HOST + PORT + END);
    private static final Pattern NEXT = Pattern.compile("\\G," + HOST + PORT + END);
    private static final Pattern LIST = Pattern.compile(HOST + ":([0-9]{1,5})(?:," + HOST + ":([0-9]{1,5}))*");
    private static final Pattern PAIR = Pattern.compile(HOST + ":([0-9]{1,5})");
    private static final Pattern WORD = Pattern.compile(HOST + "\\.?");
    private static final Map<String, Integer> DEFAULT_PORTS = Map.ofEntries(
            Map.entry("http", 80),
            Map.entry("https", 443),
            Map.entry("ws", 80),
            Map.entry("wss", 443),
            Map.entry("postgres", 5432),
            Map.entry("postgresql", 5432),
            Map.entry("mysql", 3306),
            Map.entry("redis", 6379),
            Map.entry("amqp", 5672),
            Map.entry("mongodb", 27017));

    private AddressText() {}

    /**
     * A host and a port in a text.
     *
     * @param host as it was written
     * @param port as it was written, or the usual one of the scheme
     * @param written whether the port was written
     */
    record Found(String host, OptionalInt port, boolean written) {}

    /** The hosts of URLs, and of what follows them after commas. */
    static List<Found> urls(String text) {
        if (!text.contains("://")) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        Matcher url = URL.matcher(text);
        while (url.find()) {
            String scheme = url.group(1).toLowerCase(Locale.ROOT);
            found.add(found(url.group(2), url.group(3), DEFAULT_PORTS.get(scheme)));
            Matcher next = NEXT.matcher(text).region(url.end(), text.length());
            while (next.find()) {
                found.add(found(next.group(1), next.group(2), DEFAULT_PORTS.get(scheme)));
            }
        }
        return found;
    }

    private static Found found(String host, @Nullable String port, @Nullable Integer usual) {
        if (port != null) {
            return new Found(host, OptionalInt.of(Integer.parseInt(port)), true);
        }
        return new Found(host, usual == null ? OptionalInt.empty() : OptionalInt.of(usual), false);
    }

    /** The hosts of a text that is {@code host:port}, or several of them with commas between. */
    static List<Found> pairs(String text) {
        List<Found> found = new ArrayList<>();
        if (text.indexOf(':') > 0 && LIST.matcher(text).matches()) {
            Matcher pair = PAIR.matcher(text);
            while (pair.find()) {
                found.add(new Found(pair.group(1), OptionalInt.of(Integer.parseInt(pair.group(2))), true));
            }
        }
        return found;
    }

    /** Whether a text is nothing but a host name. */
    static boolean isHost(String text) {
        return WORD.matcher(text).matches();
    }
}

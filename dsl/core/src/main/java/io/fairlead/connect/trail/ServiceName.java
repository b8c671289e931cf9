package io.fairlead.connect.trail;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a client names a Service.
 *
 * @param given as it was written, without the port
 * @param namespace of the Service
 * @param name of the Service
 * @param port after a colon
 * @param dialled whether it is a name that DNS would be asked for, rather than {@code namespace/name}
 */
public record ServiceName(String given, String namespace, String name, OptionalInt port, boolean dialled) {
    private static final String LABEL = "[a-z0-9](?:[-a-z0-9]*[a-z0-9])?";

    private static final Pattern REFERENCE =
            Pattern.compile("(?:(?<ns>" + LABEL + ")/)?(?<name>" + LABEL + ")(?:\\[Service])?(?::(?<port>\\d{1,5}))?");

    private static final Pattern HOST = Pattern.compile("(?<name>" + LABEL + ")\\.(?<ns>" + LABEL
            + ")(?<svc>\\.svc(?:\\.(?<domain>[-a-z0-9.]+?))?)?\\.?(?::(?<port>\\d{1,5}))?");

    /**
     * Understands {@code backend}, {@code production/backend}, {@code backend.production} and
     * {@code backend.production.svc.cluster.local}, each with or without a port, and {@code production/backend[Service]}.
     *
     * @param text what was written
     * @param home the namespace of the client
     * @param domain the cluster's
     * @return empty when it can be no Service
     */
    public static Optional<ServiceName> find(String text, String home, String domain) {
        Matcher reference = REFERENCE.matcher(text);
        if (reference.matches()) {
            Optional<String> namespace = Optional.ofNullable(reference.group("ns"));
            return Optional.of(new ServiceName(
                    withoutPort(text),
                    namespace.orElse(home),
                    reference.group("name"),
                    port(reference),
                    namespace.isEmpty() && !text.contains("[")));
        }
        Matcher host = HOST.matcher(text);
        boolean ours = host.matches()
                && Optional.ofNullable(host.group("domain"))
                        .filter(given -> !given.equals(domain))
                        .isEmpty();
        return ours
                ? Optional.of(
                        new ServiceName(withoutPort(text), host.group("ns"), host.group("name"), port(host), true))
                : Optional.empty();
    }

    /** Whether the text says by its form that it is a Service. */
    public boolean isExplicit() {
        return port.isPresent() || given.endsWith("[Service]") || given.contains(".svc");
    }

    private static String withoutPort(String text) {
        return text.replaceFirst(":\\d+$", "");
    }

    private static OptionalInt port(Matcher found) {
        return found.group("port") == null
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(found.group("port")));
    }

    /** {@code production/backend[Service]}. */
    @Override
    public String toString() {
        return namespace + "/" + name + "[Service]";
    }
}

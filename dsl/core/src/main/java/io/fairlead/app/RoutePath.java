package io.fairlead.app;

import io.fairlead.app.source.CallSite;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.InvalidValueException;
import io.fairlead.value.PortName;
import io.fairlead.value.SourceLine;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A path of a route and the tier that answers it.
 *
 * <pre>{@code
 * Route.host("app.example.com").path(RoutePath.prefix("/api", backend).port("http").strippingPrefix())
 * }</pre>
 */
@Value.Immutable
public abstract class RoutePath {
    /** Other characters are syntax in the configuration of some controllers, or refused by the Gateway API. */
    private static final Pattern PLAIN = Pattern.compile("(?:[A-Za-z0-9/._~@:+,=!-]|%[0-9A-Fa-f]{2})*+");

    private static final String PUNCTUATION = "'-', '.', '_', '~', '@', ':', '+', ',', '=', '!'";

    RoutePath() {}

    /**
     * Everything below a path, to the tier's first port.
     *
     * @param path starts with a slash; letters, digits, {@code - . _ ~ @ : + , = !} and {@code %XX}
     * @param tier is remembered by name only
     * @return the path
     * @throws io.fairlead.value.InvalidValueException if the API server would refuse the path, or it has other characters
     */
    public static RoutePath prefix(String path, Tier tier) {
        return of(path, PathMatch.PREFIX, tier);
    }

    /**
     * Exactly one path, to the tier's first port.
     *
     * @param path starts with a slash; letters, digits, {@code - . _ ~ @ : + , = !} and {@code %XX}
     * @param tier is remembered by name only
     * @return the path
     * @throws io.fairlead.value.InvalidValueException if the API server would refuse the path, or it has other characters
     */
    public static RoutePath exact(String path, Tier tier) {
        return of(path, PathMatch.EXACT, tier);
    }

    private static RoutePath of(String path, PathMatch match, Tier tier) {
        return ImmutableRoutePath.builder()
                .path(checked(path))
                .match(match)
                .tier(tier.name())
                .declaredAt(CallSite.here())
                .build();
    }

    private static String checked(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        boolean dots = (path + "/").contains("/./") || (path + "/").contains("/../");
        if (!path.startsWith("/") || path.contains("//") || dots || lower.contains("%2f")) {
            throw refusal(path, "start it with '/', without '//', '/./', '/../' or '%2f'");
        }
        if (!PLAIN.matcher(path).matches()) {
            throw refusal(path, "use letters, digits, '/', " + PUNCTUATION + ", and '%' with two hexadecimal digits");
        }
        return path;
    }

    private static InvalidValueException refusal(String path, String rule) {
        return new InvalidValueException(path, "a route path", rule, Optional.empty());
    }

    /**
     * The path.
     *
     * @return starts with a slash
     */
    public abstract String path();

    /**
     * How it is compared.
     *
     * @return prefix or exact
     */
    public abstract PathMatch match();

    /**
     * The tier that answers.
     *
     * @return its name
     */
    public abstract DnsLabel tier();

    /**
     * The tier's port that answers.
     *
     * @return empty for its first
     */
    public abstract Optional<PortName> port();

    /**
     * Whether the tier sees the request without the path's prefix.
     *
     * @return default false
     */
    @Value.Default
    public boolean stripsPrefix() {
        return false;
    }

    /**
     * The line of Java that declared this path; no part of equality.
     *
     * @return the line, or empty when recording is off
     */
    @Value.Auxiliary
    public abstract Optional<SourceLine> declaredAt();

    /**
     * This path to a named port.
     *
     * @param name a port of the tier
     * @return a new path
     * @throws io.fairlead.value.InvalidValueException if it is not a port name
     */
    public RoutePath port(String name) {
        return ImmutableRoutePath.copyOf(this).withPort(PortName.parse(name));
    }

    /**
     * This path, its prefix removed before the tier sees the request; needs a controller or gateway that can.
     *
     * @return a new path
     * @throws IllegalArgumentException if the path is an exact one
     */
    public RoutePath strippingPrefix() {
        if (match() == PathMatch.EXACT) {
            throw new IllegalArgumentException("the exact path " + path() + " has no prefix to strip");
        }
        return ImmutableRoutePath.copyOf(this).withStripsPrefix(true);
    }

    /**
     * The path as a person would say it.
     *
     * @return such as {@code /api → backend}
     */
    @Override
    public String toString() {
        return path() + " → " + tier() + port().map(name -> ":" + name).orElse("");
    }
}

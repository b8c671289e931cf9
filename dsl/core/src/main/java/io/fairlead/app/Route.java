package io.fairlead.app;

import io.fairlead.app.internal.Entries;
import io.fairlead.app.source.CallSite;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.HostName;
import io.fairlead.value.LabelKey;
import io.fairlead.value.Quantity;
import io.fairlead.value.SourceLine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * HTTP traffic from outside for one host, spread over tiers by path; rendered as Ingress or as HTTPRoute.
 *
 * <pre>{@code
 * Route.host("app.example.com").tls("tls-secret").path("/", frontend).path("/api", backend)
 * }</pre>
 *
 * <p>With TLS, plain HTTP is redirected unless {@link #alsoPlainHttp()} is called.
 */
@Value.Immutable
public abstract class Route {
    Route() {}

    /**
     * A route for one host, still without paths.
     *
     * @param name such as {@code app.example.com} or {@code *.example.com}
     * @return the route
     * @throws io.fairlead.value.InvalidValueException if it is not a host name
     */
    public static Route host(String name) {
        return ImmutableRoute.builder()
                .host(HostName.parse(name))
                .declaredAt(CallSite.here())
                .build();
    }

    /**
     * A route for every host that no other route names, still without paths.
     *
     * @return the route
     */
    public static Route anyHost() {
        return ImmutableRoute.builder().declaredAt(CallSite.here()).build();
    }

    /**
     * The host.
     *
     * @return empty for any
     */
    public abstract Optional<HostName> host();

    /**
     * The name of the rendered object.
     *
     * @return empty for the name that the planner gives it
     */
    public abstract Optional<DnsLabel> name();

    /**
     * The certificate.
     *
     * @return empty for plain HTTP
     */
    public abstract Optional<Tls> tls();

    /**
     * The paths, in order.
     *
     * @return path and kind of match are unique
     */
    public abstract List<RoutePath> paths();

    /**
     * Whether plain HTTP is served beside HTTPS instead of redirected.
     *
     * @return default false
     */
    @Value.Default
    public boolean servesPlainHttp() {
        return false;
    }

    /**
     * How long a tier may take to answer.
     *
     * @return empty for the controller's default
     */
    public abstract Optional<Duration> timeout();

    /**
     * The largest request body.
     *
     * @return empty for the controller's default
     */
    public abstract Optional<Quantity> maxBody();

    /**
     * Annotations of the rendered object, in order.
     *
     * @return key to value
     */
    public abstract Map<String, String> annotations();

    /**
     * The line of Java that declared this route; no part of equality.
     *
     * @return the line, or empty when recording is off
     */
    @Value.Auxiliary
    public abstract Optional<SourceLine> declaredAt();

    /**
     * Whether plain HTTP is redirected to HTTPS.
     *
     * @return true with a certificate, unless plain HTTP is served
     */
    public boolean redirectsToHttps() {
        return tls().isPresent() && !servesPlainHttp();
    }

    /**
     * This route with a certificate from a Secret that exists.
     *
     * @param secret name of a Secret of type {@code kubernetes.io/tls}
     * @return a new route
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS subdomain
     */
    public Route tls(String secret) {
        return tls(Tls.secret(secret));
    }

    /**
     * This route with a certificate.
     *
     * @param tls replaces the one before
     * @return a new route
     */
    public Route tls(Tls tls) {
        return copy().withTls(tls);
    }

    /**
     * This route, with everything below a path going to a tier's first port.
     *
     * @param path starts with a slash
     * @param tier is remembered by name only
     * @return a new route
     * @throws IllegalArgumentException if the path is not valid, or taken by another tier
     */
    public Route path(String path, Tier tier) {
        return path(RoutePath.prefix(path, tier));
    }

    /**
     * This route, with everything below a path going to a named port of a tier.
     *
     * @param path starts with a slash
     * @param tier is remembered by name only
     * @param port a port of the tier
     * @return a new route
     * @throws IllegalArgumentException if the path is not valid, or taken by another tier
     */
    public Route path(String path, Tier tier, String port) {
        return path(RoutePath.prefix(path, tier).port(port));
    }

    /**
     * This route with one more path.
     *
     * @param path what and where to
     * @return a new route
     * @throws IllegalArgumentException if the path is taken by another tier
     */
    public Route path(RoutePath path) {
        return copy().withPaths(Entries.plusUnique(paths(), path, RouteKey::of, "path"));
    }

    /**
     * This route under a name of its own.
     *
     * @param name a DNS label
     * @return a new route
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS label
     */
    public Route named(String name) {
        return copy().withName(DnsLabel.parse(name));
    }

    /**
     * This route, serving plain HTTP beside HTTPS.
     *
     * @return a new route
     */
    public Route alsoPlainHttp() {
        return copy().withServesPlainHttp(true);
    }

    /**
     * This route with a limit to the time of an answer; needs a controller or gateway that can.
     *
     * @param duration more than zero
     * @return a new route
     * @throws IllegalArgumentException if it is zero or negative
     */
    public Route timeout(Duration duration) {
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException("the timeout " + duration + " is not valid: use more than zero");
        }
        return copy().withTimeout(duration);
    }

    /**
     * This route with a limit to request bodies; needs a controller or gateway that can.
     *
     * @param size such as {@code 8Mi}
     * @return a new route
     * @throws io.fairlead.value.InvalidValueException if it is not a quantity
     */
    public Route maxBody(String size) {
        return copy().withMaxBody(Quantity.parse(size));
    }

    /**
     * This route with one more annotation.
     *
     * @param key an annotation key
     * @param value any text
     * @return a new route
     * @throws IllegalArgumentException if the key has another value
     */
    public Route annotation(String key, String value) {
        return copy().withAnnotations(
                        Entries.put(annotations(), LabelKey.parse(key).toString(), value, "annotation"));
    }

    private ImmutableRoute copy() {
        return ImmutableRoute.copyOf(this);
    }
}

package io.fairlead.templates;

import io.fairlead.app.App;
import io.fairlead.app.Inbound;
import io.fairlead.app.Route;
import io.fairlead.app.StatelessTier;
import io.fairlead.app.Tier;
import io.fairlead.app.Tls;
import io.fairlead.app.container.EnvironmentSource;
import io.fairlead.app.container.Probe;
import io.fairlead.app.external.External;
import io.fairlead.app.external.ExternalService;
import io.fairlead.value.DnsLabel;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * An API of one stateless tier that depends on things outside: hosts, networks, services of other applications.
 *
 * <pre>{@code
 * App payments = ApiWithDependencies.named("payments")
 *         .image("ghcr.io/acme/payments:1.4.0", 8080)
 *         .dependsOn(External.host("api.stripe.com").port(443))
 *         .healthCheck("/healthz")
 *         .host("payments.example.com", Tls.secret("payments-tls"))
 *         .app();
 * }</pre>
 *
 * <p>The tier is called {@code api}, has one port {@code http} and two replicas. Nobody may call it until a host or a client
 * is named, and it may call nothing that is not named.
 */
@Value.Immutable
public abstract class ApiWithDependencies {
    private static final String HTTP = "http";

    ApiWithDependencies() {}

    /**
     * The first step: the application's name.
     *
     * @param name a DNS label, also the namespace unless another is given
     * @return what must be said next
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS label
     */
    public static ImageStep named(String name) {
        DnsLabel label = DnsLabel.parse(name);
        return (image, port) -> ImmutableApiWithDependencies.builder()
                .name(label)
                .api(Tier.stateless("api").image(image).port(HTTP, port))
                .build();
    }

    /** The only other step that is needed: what runs. */
    @FunctionalInterface
    public interface ImageStep {
        /**
         * The image of the API.
         *
         * @param image with a tag or digest
         * @param port on which its container listens, 1 to 65535
         * @return the template
         * @throws io.fairlead.value.InvalidValueException if image or port is not valid
         */
        ApiWithDependencies image(String image, int port);
    }

    abstract DnsLabel name();

    abstract Optional<DnsLabel> namespace();

    /**
     * The API's tier.
     *
     * @return with all that was said so far
     */
    public abstract StatelessTier api();

    abstract Optional<Route> route();

    /**
     * This template in a certain namespace.
     *
     * @param namespace a DNS label; default the application's name
     * @return a new template
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS label
     */
    public ApiWithDependencies inNamespace(String namespace) {
        return copy().withNamespace(DnsLabel.parse(namespace));
    }

    /**
     * This template served under a host name.
     *
     * @param host a host name
     * @param tls where its certificate is
     * @return a new template; the host replaces the one before
     * @throws io.fairlead.value.InvalidValueException if it is not a host name
     */
    public ApiWithDependencies host(String host, Tls tls) {
        return copy().withRoute(Route.host(host).tls(tls));
    }

    /**
     * This template with one more thing that the API calls.
     *
     * @param dependency with at least one port
     * @return a new template
     */
    public ApiWithDependencies dependsOn(External dependency) {
        return customize(api -> api.connectsTo(dependency));
    }

    /**
     * This template with one more client: pods of another application, on the port {@code http}.
     *
     * @param client who they are
     * @return a new template
     */
    public ApiWithDependencies calledBy(ExternalService client) {
        return customize(api -> api.acceptsFrom(Inbound.from(client).on(HTTP)));
    }

    /**
     * This template with the entries of a Secret as environment variables: credentials of what it depends on.
     *
     * @param secret name of a Secret that somebody else makes
     * @return a new template
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS subdomain
     */
    public ApiWithDependencies credentials(String secret) {
        return customize(api -> api.envFrom(EnvironmentSource.secret(secret)));
    }

    /**
     * This template with a path that answers when the API can take requests.
     *
     * @param path an absolute path; default is that the port accepts connections
     * @return a new template
     */
    public ApiWithDependencies healthCheck(String path) {
        return customize(api -> api.readiness(Probe.http(path)));
    }

    /**
     * This template with a range of replicas.
     *
     * @param minimum one or more
     * @param maximum not below the minimum
     * @param cpuPercent the aim, in percent of the CPU request
     * @return a new template
     * @throws IllegalArgumentException if there is no such range, or a number of replicas was given before
     */
    public ApiWithDependencies autoscale(int minimum, int maximum, int cpuPercent) {
        return customize(api -> api.autoscale(minimum, maximum, cpuPercent));
    }

    /**
     * This template with a changed tier.
     *
     * @param change called at once; must keep the port {@code http}
     * @return a new template
     */
    public ApiWithDependencies customize(UnaryOperator<StatelessTier> change) {
        return copy().withApi(change.apply(api()));
    }

    /**
     * The application: one tier, its dependencies, and its route when a host was given.
     *
     * @return an application like one written by hand
     */
    public App app() {
        App app = App.named(name().text())
                .inNamespace(namespace().orElse(name()).text())
                .tiers(api());
        return route().map(route -> route.path("/", api(), HTTP))
                .map(app::route)
                .orElse(app);
    }

    private ImmutableApiWithDependencies copy() {
        return ImmutableApiWithDependencies.copyOf(this);
    }
}

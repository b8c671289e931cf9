package io.fairlead.templates;

import io.fairlead.app.App;
import io.fairlead.app.Route;
import io.fairlead.app.StatefulTier;
import io.fairlead.app.StatelessTier;
import io.fairlead.app.Storage;
import io.fairlead.app.Tier;
import io.fairlead.app.Tls;
import io.fairlead.app.container.Port;
import io.fairlead.app.external.External;
import io.fairlead.value.DnsLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * A web application of three tiers: a frontend that people see, a backend that only the frontend and the route's API path
 * reach, and a database that only the backend reaches.
 *
 * <pre>{@code
 * App shop = ThreeTierWebApplication.named("shop")
 *         .frontend("ghcr.io/acme/shop-web:2.3.1", 3000)
 *         .backend("ghcr.io/acme/shop-api:2.3.1", 8080)
 *         .database("ghcr.io/acme/shop-db:17.6", Port.tcp("postgres", 5432),
 *                 Storage.of("data", "20Gi", "/var/lib/postgresql/data"))
 *         .host("app.example.com", Tls.secret("tls-secret"))
 *         .app();
 * }</pre>
 *
 * <p>The tiers are called {@code frontend}, {@code backend} and {@code database}; the first two have one port {@code http}
 * and two replicas, the database has one replica. With more than one, database pods may reach each other. The template
 * does not tell the tiers each other's address: {@link #customizeBackend} and {@link Tier#address} do.
 */
@Value.Immutable
public abstract class ThreeTierWebApplication {
    /** The path that leads to the backend, unless another is given. */
    public static final String DEFAULT_API_PATH = "/api";

    private static final String HTTP = "http";

    ThreeTierWebApplication() {}

    /**
     * The first step: the application's name.
     *
     * @param name a DNS label, also the namespace unless another is given
     * @return what must be said next
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS label
     */
    public static FrontendStep named(String name) {
        DnsLabel label = DnsLabel.parse(name);
        return (web, webPort) -> (api, apiPort) -> (image, port, storage) -> ImmutableThreeTierWebApplication.builder()
                .name(label)
                .frontend(Tier.stateless("frontend").image(web).port(HTTP, webPort))
                .backend(Tier.stateless("backend").image(api).port(HTTP, apiPort))
                .database(Tier.stateful("database").image(image).port(port).storage(storage))
                .build();
    }

    /** The second step: what people see. */
    @FunctionalInterface
    public interface FrontendStep {
        /**
         * The frontend.
         *
         * @param image with a tag or digest
         * @param port on which its container listens, 1 to 65535
         * @return what must be said next
         */
        BackendStep frontend(String image, int port);
    }

    /** The third step: what the frontend calls. */
    @FunctionalInterface
    public interface BackendStep {
        /**
         * The backend.
         *
         * @param image with a tag or digest
         * @param port on which its container listens, 1 to 65535
         * @return what must be said next
         */
        DatabaseStep backend(String image, int port);
    }

    /** The last step that is needed: what keeps the data. */
    @FunctionalInterface
    public interface DatabaseStep {
        /**
         * The database.
         *
         * @param image with a tag or digest
         * @param port on which its container listens
         * @param storage where each replica keeps its data
         * @return the template
         * @throws io.fairlead.value.InvalidValueException if an image or a port of this or an earlier step is not valid
         */
        ThreeTierWebApplication database(String image, Port port, Storage storage);
    }

    abstract DnsLabel name();

    abstract Optional<DnsLabel> namespace();

    /**
     * The frontend without its connections.
     *
     * @return a tier with all customisations so far
     */
    public abstract StatelessTier frontend();

    /**
     * The backend without its connections.
     *
     * @return a tier with all customisations so far
     */
    public abstract StatelessTier backend();

    /**
     * The database without its connections.
     *
     * @return a tier with all customisations so far
     */
    public abstract StatefulTier database();

    abstract Optional<Route> route();

    abstract List<External> dependencies();

    @Value.Default
    String apiPath() {
        return DEFAULT_API_PATH;
    }

    /**
     * This template in a certain namespace.
     *
     * @param namespace a DNS label; default the application's name
     * @return a new template
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS label
     */
    public ThreeTierWebApplication inNamespace(String namespace) {
        return copy().withNamespace(DnsLabel.parse(namespace));
    }

    /**
     * This template served under a host name: {@code /} by the frontend, {@value #DEFAULT_API_PATH} by the backend.
     *
     * @param host a host name
     * @param tls where its certificate is
     * @return a new template; the host replaces the one before
     * @throws io.fairlead.value.InvalidValueException if it is not a host name
     */
    public ThreeTierWebApplication host(String host, Tls tls) {
        return copy().withRoute(Route.host(host).tls(tls));
    }

    /**
     * This template with another path to the backend.
     *
     * @param path an absolute path; default {@value #DEFAULT_API_PATH}
     * @return a new template; {@link #app} refuses a path that is not valid
     */
    public ThreeTierWebApplication apiPath(String path) {
        return copy().withApiPath(path);
    }

    /**
     * This template with something outside that the backend needs.
     *
     * @param dependency with at least one port
     * @return a new template
     */
    public ThreeTierWebApplication backendNeeds(External dependency) {
        List<External> all = new ArrayList<>(dependencies());
        all.add(dependency);
        return copy().withDependencies(all);
    }

    /**
     * This template with another number of database pods, which may then reach each other.
     *
     * @param count zero or more; default 1
     * @return a new template
     * @throws IllegalArgumentException if it is negative
     */
    public ThreeTierWebApplication databaseReplicas(int count) {
        return customizeDatabase(tier -> tier.replicas(count));
    }

    /**
     * This template with a changed frontend.
     *
     * @param change called at once; must keep the tier's name and the port {@code http}
     * @return a new template
     */
    public ThreeTierWebApplication customizeFrontend(UnaryOperator<StatelessTier> change) {
        return copy().withFrontend(change.apply(frontend()));
    }

    /**
     * This template with a changed backend.
     *
     * @param change called at once; must keep the tier's name and the port {@code http}
     * @return a new template
     */
    public ThreeTierWebApplication customizeBackend(UnaryOperator<StatelessTier> change) {
        return copy().withBackend(change.apply(backend()));
    }

    /**
     * This template with a changed database.
     *
     * @param change called at once; must keep the tier's name
     * @return a new template
     */
    public ThreeTierWebApplication customizeDatabase(UnaryOperator<StatefulTier> change) {
        return copy().withDatabase(change.apply(database()));
    }

    /**
     * The application: frontend to backend on {@code http}, backend to database and to what it needs, nothing else.
     *
     * @return an application like one written by hand
     * @throws IllegalArgumentException if the path to the backend is not a valid path, or is that of the frontend
     */
    public App app() {
        Tier database = connectedDatabase();
        Tier backend = connectedBackend(database);
        Tier frontend = frontend().connectsTo(backend, HTTP);
        App app = App.named(name().text())
                .inNamespace(namespace().orElse(name()).text())
                .tiers(frontend, backend, database);
        return route().map(route -> route.path("/", frontend, HTTP).path(apiPath(), backend, HTTP))
                .map(app::route)
                .orElse(app);
    }

    private Tier connectedDatabase() {
        return database().scaling().atMost() > 1 ? database().connectsToItself() : database();
    }

    private Tier connectedBackend(Tier database) {
        StatelessTier connected = backend().connectsTo(database);
        for (External dependency : dependencies()) {
            connected = connected.connectsTo(dependency);
        }
        return connected;
    }

    private ImmutableThreeTierWebApplication copy() {
        return ImmutableThreeTierWebApplication.copyOf(this);
    }
}

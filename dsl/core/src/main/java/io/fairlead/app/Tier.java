package io.fairlead.app;

import io.fairlead.app.container.ComputeResources;
import io.fairlead.app.container.ConfigMapKey;
import io.fairlead.app.container.Container;
import io.fairlead.app.container.EnvValue;
import io.fairlead.app.container.EnvironmentSource;
import io.fairlead.app.container.Port;
import io.fairlead.app.container.Probe;
import io.fairlead.app.container.SecretKey;
import io.fairlead.app.container.Volume;
import io.fairlead.app.external.External;
import io.fairlead.kubernetes.Resource;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A part of an application that is deployed as one workload: its containers, ports, identity and connections.
 *
 * <pre>{@code
 * StatefulTier database = Tier.stateful("database").image("postgres:17.6").port("postgres", 5432)
 *         .replicas(3).storage("data", "20Gi", "/var/lib/postgresql/data");
 * StatelessTier backend = Tier.stateless("backend").image("ghcr.io/acme/shop-api:2.3.1").port("http", 8080)
 *         .connectsTo(database)
 *         .connectsTo(External.host("api.stripe.com").port(443));
 * }</pre>
 *
 * <p>Each step returns a new tier and leaves the old one as it was. Other parts refer to a tier by handing over the object;
 * what is remembered is its name, so that a tier which is changed later is still the one that was meant. That every name leads
 * somewhere is checked when the application is planned.
 */
public abstract sealed class Tier extends TierParts permits TierSteps {
    /** The time between the request to stop and the kill, unless another is given: the API's default. */
    public static final Duration DEFAULT_TERMINATION_GRACE = Duration.ofSeconds(30);

    Tier() {}

    /**
     * A tier whose replicas are interchangeable (Deployment).
     *
     * @param name a DNS label, unique in the application
     * @return the tier, still without image
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS label
     */
    public static StatelessTier stateless(String name) {
        return ImmutableStatelessTier.builder()
                .facts(start(name))
                .availability(Availability.of(StatelessTier.DEFAULT_REPLICAS))
                .build();
    }

    /**
     * A tier whose replicas have names and storage of their own (StatefulSet, and a headless Service that governs it).
     *
     * @param name a DNS label, unique in the application
     * @return the tier, still without image
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS label
     */
    public static StatefulTier stateful(String name) {
        return ImmutableStatefulTier.builder()
                .facts(start(name))
                .availability(Availability.of(StatefulTier.DEFAULT_REPLICAS))
                .build();
    }

    /**
     * A tier that runs to its end once (Job).
     *
     * @param name a DNS label, unique in the application
     * @return the tier, still without image
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS label
     */
    public static JobTier job(String name) {
        return ImmutableJobTier.builder()
                .facts(start(name))
                .batch(ImmutableBatchSettings.builder().build())
                .build();
    }

    /**
     * A tier that runs to its end again and again (CronJob).
     *
     * @param name a DNS label, unique in the application
     * @param schedule five fields of cron, or a macro such as {@code @daily}
     * @return the tier, still without image
     * @throws io.fairlead.value.InvalidValueException if the name is not a DNS label, or the schedule not one of cron
     */
    public static CronJobTier cronJob(String name, String schedule) {
        return ImmutableCronJobTier.builder()
                .facts(start(name))
                .batch(ImmutableBatchSettings.builder().build())
                .schedule(CronSchedule.parse(schedule))
                .build();
    }

    private static TierFacts start(String name) {
        Container main = Container.named(name);
        return ImmutableTierFacts.builder()
                .main(main)
                .declaredAt(main.declaredAt())
                .build();
    }

    /**
     * Whether the other is the same tier, if perhaps in another state: whether it has the same name.
     *
     * @param other any tier
     * @return true for the same name
     */
    public boolean isSameTierAs(Tier other) {
        return name().equals(other.name());
    }

    /**
     * This tier with an image for its main container.
     *
     * @param reference such as {@code ghcr.io/acme/api:1.4}
     * @return a new tier
     * @throws io.fairlead.value.InvalidValueException if it is not an image reference
     */
    public abstract Tier image(String reference);

    /**
     * This tier with another entry point for its main container.
     *
     * @param words program and arguments, not run through a shell
     * @return a new tier
     */
    public abstract Tier command(String... words);

    /**
     * This tier with other arguments for its main container.
     *
     * @param words the arguments
     * @return a new tier
     */
    public abstract Tier args(String... words);

    /**
     * This tier with one more TCP port.
     *
     * @param name at most 15 lower-case letters, digits and {@code -}, with a letter among them
     * @param number 1 to 65535
     * @return a new tier
     * @throws io.fairlead.value.InvalidValueException if name or number is not valid
     * @throws IllegalArgumentException if the name or the number is taken in the tier; the message names both ports
     */
    public abstract Tier port(String name, int number);

    /**
     * This tier with one more UDP port.
     *
     * @param name as for {@link #port(String, int)}
     * @param number 1 to 65535
     * @return a new tier
     * @throws io.fairlead.value.InvalidValueException if name or number is not valid
     * @throws IllegalArgumentException if the name or the number is taken in the tier; the message names both ports
     */
    public abstract Tier udpPort(String name, int number);

    /**
     * This tier with one more port.
     *
     * @param port name and number/protocol must be free in the tier
     * @return a new tier
     * @throws IllegalArgumentException if the name or the number is taken in the tier; the message names both ports
     */
    public abstract Tier port(Port port);

    /**
     * This tier with one more environment variable.
     *
     * @param name a variable name
     * @param value written as it is
     * @return a new tier
     * @throws IllegalArgumentException if the name has another value or looks like a secret's, or if the value holds a URL
     *     with a password
     * @throws NullPointerException if the value is null
     */
    public abstract Tier env(String name, String value);

    /**
     * This tier with one more environment variable.
     *
     * @param name a variable name
     * @param value a literal, a reference, or the address of a tier
     * @return a new tier
     * @throws IllegalArgumentException if the name has another value
     */
    public abstract Tier env(String name, EnvValue value);

    /**
     * This tier with an environment variable from a Secret.
     *
     * @param name a variable name
     * @param key which key of which Secret
     * @return a new tier
     * @throws IllegalArgumentException if the name has another value
     */
    public abstract Tier envFromSecret(String name, SecretKey key);

    /**
     * This tier with an environment variable from a ConfigMap.
     *
     * @param name a variable name
     * @param key which key of which ConfigMap
     * @return a new tier
     * @throws IllegalArgumentException if the name has another value
     */
    public abstract Tier envFromConfigMap(String name, ConfigMapKey key);

    /**
     * This tier with all keys of a ConfigMap or Secret as environment variables.
     *
     * @param source which
     * @return a new tier
     */
    public abstract Tier envFrom(EnvironmentSource source);

    /**
     * This tier with files in a directory, kept in a ConfigMap that the planner makes.
     *
     * @param name a DNS label; the ConfigMap is called {@code <tier>-<name>}
     * @param path the directory
     * @param files file name to text; its iteration order is kept
     * @return a new tier
     * @throws IllegalArgumentException if the directory is taken by another volume
     */
    public abstract Tier config(String name, String path, Map<String, String> files);

    /**
     * This tier with a volume mounted into its main container.
     *
     * @param volume what
     * @param path where
     * @return a new tier
     * @throws IllegalArgumentException if the path is taken by another volume
     */
    public abstract Tier mount(Volume volume, String path);

    /**
     * This tier with one more path that its main container may write to, on an emptyDir.
     *
     * @param path an absolute path
     * @return a new tier
     * @throws io.fairlead.value.InvalidValueException if it is not an absolute path
     */
    public abstract Tier writablePath(String path);

    /**
     * This tier with a probe that decides whether a pod gets traffic.
     *
     * @param probe replaces the one before
     * @return a new tier
     */
    public abstract Tier readiness(Probe probe);

    /**
     * This tier with a probe that decides whether the main container is restarted.
     *
     * @param probe replaces the one before
     * @return a new tier
     */
    public abstract Tier liveness(Probe probe);

    /**
     * This tier with a probe that the other probes wait for.
     *
     * @param probe replaces the one before
     * @return a new tier
     */
    public abstract Tier startup(Probe probe);

    /**
     * This tier with other compute resources for its main container.
     *
     * @param change starts from the present ones
     * @return a new tier
     */
    public abstract Tier resources(UnaryOperator<ComputeResources> change);

    /**
     * This tier with a changed main container.
     *
     * @param change starts from the present one
     * @return a new tier
     * @throws IllegalArgumentException if the change gives the container another name
     */
    public abstract Tier container(UnaryOperator<Container> change);

    /**
     * This tier with a container that starts before the main one and stops after it ({@code restartPolicy: Always}).
     *
     * @param container its name must be free in the tier
     * @return a new tier
     * @throws IllegalArgumentException if name or ports are taken
     */
    public abstract Tier sidecar(Container container);

    /**
     * This tier with a container that runs to its end before the main one starts.
     *
     * @param container its name must be free in the tier
     * @return a new tier
     * @throws IllegalArgumentException if the name is taken
     */
    public abstract Tier initContainer(Container container);

    /**
     * This tier connected to another.
     *
     * @param tier is remembered by name; it must be part of the same application
     * @param ports ports of that tier; none means all
     * @return a new tier
     * @throws io.fairlead.value.InvalidValueException if a name is not a port name
     */
    public abstract Tier connectsTo(Tier tier, String... ports);

    /**
     * This tier connected to something outside the application.
     *
     * @param peer with at least one port
     * @return a new tier
     * @throws IllegalArgumentException if the peer has no port
     */
    public abstract Tier connectsTo(External peer);

    /**
     * This tier with one more connection.
     *
     * @param connection where to, on which ports, and why
     * @return a new tier
     */
    public abstract Tier connectsTo(Connection connection);

    /**
     * This tier with its replicas connected to each other, which replication of a stateful tier needs.
     *
     * @param ports ports of this tier; none means all
     * @return a new tier
     * @throws io.fairlead.value.InvalidValueException if a name is not a port name
     */
    public abstract Tier connectsToItself(String... ports);

    /**
     * This tier reachable for somebody outside the application.
     *
     * @param inbound who, on which ports, and why
     * @return a new tier
     */
    public abstract Tier acceptsFrom(Inbound inbound);

    /**
     * This tier running as another user.
     *
     * @param identity never root
     * @return a new tier
     */
    public abstract Tier runAs(RunAs identity);

    /**
     * This tier with another time between the request to stop and the kill.
     *
     * @param duration whole seconds, zero or more
     * @return a new tier
     * @throws IllegalArgumentException if it is negative or not whole seconds
     */
    public abstract Tier terminationGrace(Duration duration);

    /**
     * This tier with one more label on its objects and pods.
     *
     * @param key a label key outside {@code app.kubernetes.io/} and {@code fairlead.io/}, which the planner sets
     * @param value a label value
     * @return a new tier
     * @throws IllegalArgumentException if the key has another value
     */
    public abstract Tier label(String key, String value);

    /**
     * This tier with one more annotation on its pods.
     *
     * @param key an annotation key
     * @param value any text
     * @return a new tier
     * @throws IllegalArgumentException if the key has another value
     */
    public abstract Tier annotation(String key, String value);

    /**
     * This tier with one more annotation on its ServiceAccount, which clouds use to grant rights.
     *
     * @param key an annotation key, such as {@code eks.amazonaws.com/role-arn}
     * @param value any text
     * @return a new tier
     * @throws IllegalArgumentException if the key has another value
     */
    public abstract Tier serviceAccountAnnotation(String key, String value);

    /**
     * This tier with a change to every object of a kind that it is planned into.
     *
     * @param <T> the kind of object
     * @param kind the class of the objects
     * @param change from the object as planned to the one that takes its place
     * @return a new tier
     */
    public abstract <T extends Resource> Tier customize(Class<T> kind, UnaryOperator<T> change);

    /**
     * This tier with a change to objects that it is planned into.
     *
     * @param customization which objects, what, and why
     * @return a new tier
     */
    public abstract Tier customize(Customization<?> customization);

    /**
     * The tier as a person would say it.
     *
     * @return such as {@code stateless tier "frontend"}
     */
    @Override
    public abstract String toString();
}

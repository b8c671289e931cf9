package io.fairlead.app.container;

import io.fairlead.app.internal.Entries;
import io.fairlead.app.internal.WholeSeconds;
import io.fairlead.app.source.CallSite;
import io.fairlead.value.AbsolutePath;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.EnvironmentVariableName;
import io.fairlead.value.ImageReference;
import io.fairlead.value.SourceLine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * A container of a pod: image, command, ports, environment, mounts, probes and compute resources.
 *
 * <p>Every tier has a main container, which carries the tier's name and which the tier's own verbs change. Others are added as
 * sidecars or init containers:
 *
 * <pre>{@code
 * Container proxy = Container.named("proxy").image("envoyproxy/envoy:v1.34.1").port("admin", 9901);
 * Tier api = Tier.stateless("api").image("ghcr.io/acme/api:1.4").sidecar(proxy);
 * }</pre>
 *
 * <p>Containers run with a read-only root file system, no added capabilities and without privilege escalation; writable paths
 * are listed, {@value #DEFAULT_WRITABLE_PATH} is one of them.
 */
@Value.Immutable
public abstract class Container {
    /** The path that is always writable, on an emptyDir. */
    public static final String DEFAULT_WRITABLE_PATH = "/tmp";

    Container() {}

    /**
     * A container without image, which must be given before the tier can be planned.
     *
     * @param name a DNS label, unique in the pod
     * @return the container
     * @throws io.fairlead.value.InvalidValueException if the name is not a DNS label
     */
    public static Container named(String name) {
        return ImmutableContainer.builder()
                .name(DnsLabel.parse(name))
                .declaredAt(CallSite.here())
                .build();
    }

    /**
     * The name in the pod.
     *
     * @return a DNS label
     */
    public abstract DnsLabel name();

    /**
     * The image.
     *
     * @return the reference, or empty when none was given yet
     */
    public abstract Optional<ImageReference> image();

    /**
     * The entry point that replaces the image's ({@code command}).
     *
     * @return empty to keep the image's
     */
    public abstract List<String> command();

    /**
     * The arguments that replace the image's ({@code args}).
     *
     * @return empty to keep the image's
     */
    public abstract List<String> args();

    /**
     * The ports that the container listens on, in order.
     *
     * @return names and number/protocol pairs are unique
     */
    public abstract List<Port> ports();

    /**
     * The environment variables, in order.
     *
     * @return name to value
     */
    public abstract Map<EnvironmentVariableName, EnvValue> environment();

    /**
     * ConfigMaps and Secrets whose keys all become variables.
     *
     * @return in order; later ones win for the kubelet, and {@link #environment()} wins over all
     */
    public abstract List<EnvironmentSource> environmentSources();

    /**
     * The mounted volumes, in order.
     *
     * @return paths are unique
     */
    public abstract List<Mount> mounts();

    /**
     * The paths that are writable on an emptyDir of their own.
     *
     * @return default {@value #DEFAULT_WRITABLE_PATH}
     */
    @Value.Default
    public List<AbsolutePath> writablePaths() {
        return List.of(AbsolutePath.parse(DEFAULT_WRITABLE_PATH));
    }

    /**
     * Whether the container is in the load balancing of its Services.
     *
     * @return empty when there is no such probe
     */
    public abstract Optional<Probe> readiness();

    /**
     * Whether the container must be restarted.
     *
     * @return empty when there is no such probe
     */
    public abstract Optional<Probe> liveness();

    /**
     * Whether the container has started; the other probes wait for it.
     *
     * @return empty when there is no such probe
     */
    public abstract Optional<Probe> startup();

    /**
     * Requests and limits.
     *
     * @return default {@link ComputeResources#DEFAULT}
     */
    @Value.Default
    public ComputeResources resources() {
        return ComputeResources.DEFAULT;
    }

    /**
     * Whether the image's own file system is read-only.
     *
     * @return default true
     */
    @Value.Default
    public boolean readOnlyRootFilesystem() {
        return true;
    }

    /**
     * How long the container keeps serving after the pod began to terminate ({@code lifecycle.preStop.sleep}), so that load
     * balancers stop sending first.
     *
     * @return empty for no such wait
     */
    public abstract Optional<Duration> preStopSleep();

    /**
     * The line of Java that declared this container; no part of equality.
     *
     * @return the line, or empty when recording is off
     */
    @Value.Auxiliary
    public abstract Optional<SourceLine> declaredAt();

    /**
     * This container with an image.
     *
     * @param reference such as {@code ghcr.io/acme/api:1.4}
     * @return a new container
     * @throws io.fairlead.value.InvalidValueException if it is not an image reference
     */
    public Container image(String reference) {
        return copy().withImage(ImageReference.parse(reference));
    }

    /**
     * This container with another entry point.
     *
     * @param words program and arguments, not run through a shell
     * @return a new container
     */
    public Container command(String... words) {
        return copy().withCommand(words);
    }

    /**
     * This container with other arguments.
     *
     * @param words the arguments
     * @return a new container
     */
    public Container args(String... words) {
        return copy().withArgs(words);
    }

    /**
     * This container with one more TCP port.
     *
     * @param name a port name
     * @param number 1 to 65535
     * @return a new container
     * @throws io.fairlead.value.InvalidValueException if name or number is not valid
     * @throws IllegalArgumentException if the name or the number is taken; the message names both ports
     */
    public Container port(String name, int number) {
        return port(Port.tcp(name, number));
    }

    /**
     * This container with one more port.
     *
     * @param port name and number/protocol must be free
     * @return a new container
     * @throws IllegalArgumentException if the name or the number is taken; the message names both ports
     */
    public Container port(Port port) {
        List<Port> byName = Entries.plusUnique(ports(), port, Port::name, "port name");
        Entries.plusUnique(ports(), port, p -> p.number() + "/" + p.protocol(), "port");
        return copy().withPorts(byName);
    }

    /**
     * This container with one more variable.
     *
     * @param name a variable name
     * @param value written as it is
     * @return a new container
     * @throws IllegalArgumentException if the name has another value or looks like a secret's, or if the value holds a URL
     *     with a password
     * @throws NullPointerException if the value is null
     */
    public Container env(String name, String value) {
        Objects.requireNonNull(value, () -> "the value of the environment variable \"" + name + "\" is null");
        SecretLikeName.refuse(name);
        SecretLikeText.refuse(name, value);
        return env(name, EnvValue.literal(value));
    }

    /**
     * This container with one more variable.
     *
     * @param name a variable name
     * @param value a literal, a reference or an address
     * @return a new container
     * @throws IllegalArgumentException if the name has another value
     */
    public Container env(String name, EnvValue value) {
        Objects.requireNonNull(value, () -> "the value of the environment variable \"" + name + "\" is null");
        return copy().withEnvironment(
                        Entries.put(environment(), EnvironmentVariableName.parse(name), value, "environment variable"));
    }

    /**
     * This container with a variable from a Secret.
     *
     * @param name a variable name
     * @param key which key of which Secret
     * @return a new container
     * @throws IllegalArgumentException if the name has another value
     */
    public Container envFromSecret(String name, SecretKey key) {
        return env(name, new EnvValue.FromSecret(key.secret(), key.key()));
    }

    /**
     * This container with a variable from a ConfigMap.
     *
     * @param name a variable name
     * @param key which key of which ConfigMap
     * @return a new container
     * @throws IllegalArgumentException if the name has another value
     */
    public Container envFromConfigMap(String name, ConfigMapKey key) {
        return env(name, new EnvValue.FromConfigMap(key.configMap(), key.key()));
    }

    /**
     * This container with all keys of a ConfigMap or Secret as variables.
     *
     * @param source which
     * @return a new container
     */
    public Container envFrom(EnvironmentSource source) {
        return copy().withEnvironmentSources(Entries.plus(environmentSources(), List.of(source)));
    }

    /**
     * This container with a mounted volume.
     *
     * @param volume what
     * @param path where
     * @return a new container
     * @throws IllegalArgumentException if the path is taken
     */
    public Container mount(Volume volume, String path) {
        return mount(Mount.of(volume, path));
    }

    /**
     * This container with a mounted volume.
     *
     * @param mount what and where
     * @return a new container
     * @throws IllegalArgumentException if the path is taken
     */
    public Container mount(Mount mount) {
        return copy().withMounts(Entries.plusUnique(mounts(), mount, Mount::path, "mount path"));
    }

    /**
     * This container with one more writable path.
     *
     * @param path an absolute path
     * @return a new container
     */
    public Container writablePath(String path) {
        return copy().withWritablePaths(
                        Entries.plusUnique(writablePaths(), AbsolutePath.parse(path), p -> p, "writable path"));
    }

    /**
     * This container with a writable root file system, for images that cannot do without.
     *
     * @return a new container
     */
    public Container writableRootFilesystem() {
        return copy().withReadOnlyRootFilesystem(false);
    }

    /**
     * This container with a readiness probe.
     *
     * @param probe replaces the one before
     * @return a new container
     */
    public Container readiness(Probe probe) {
        return copy().withReadiness(probe);
    }

    /**
     * This container with a liveness probe.
     *
     * @param probe replaces the one before
     * @return a new container
     */
    public Container liveness(Probe probe) {
        return copy().withLiveness(probe);
    }

    /**
     * This container with a startup probe.
     *
     * @param probe replaces the one before
     * @return a new container
     */
    public Container startup(Probe probe) {
        return copy().withStartup(probe);
    }

    /**
     * This container with other compute resources.
     *
     * @param change starts from the present ones
     * @return a new container
     */
    public Container resources(UnaryOperator<ComputeResources> change) {
        return copy().withResources(change.apply(resources()));
    }

    /**
     * This container with a wait before it is stopped.
     *
     * @param duration whole seconds, one or more
     * @return a new container
     * @throws IllegalArgumentException if it is less than one second or not whole seconds
     */
    public Container preStopSleep(Duration duration) {
        return copy().withPreStopSleep(WholeSeconds.atLeast(1, duration, "preStop sleep"));
    }

    private ImmutableContainer copy() {
        return ImmutableContainer.copyOf(this);
    }
}

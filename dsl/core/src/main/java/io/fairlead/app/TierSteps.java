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
import io.fairlead.app.internal.Entries;
import io.fairlead.app.internal.WholeSeconds;
import io.fairlead.kubernetes.Resource;
import io.fairlead.value.LabelKey;
import io.fairlead.value.LabelValue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The steps that all tiers share, each returning the kind of tier that it was called on.
 *
 * @param <S> the kind of tier
 */
public abstract sealed class TierSteps<S extends Tier> extends Tier permits ScaledTier, BatchTier {
    TierSteps() {}

    abstract S withFacts(TierFacts facts);

    final S with(Function<ImmutableTierFacts, TierFacts> change) {
        return withFacts(change.apply(ImmutableTierFacts.copyOf(facts())));
    }

    private S main(UnaryOperator<Container> change) {
        return with(f -> PodContainers.replaceMain(f, change.apply(f.main())));
    }

    @Override
    public S image(String reference) {
        return main(c -> c.image(reference));
    }

    @Override
    public S command(String... words) {
        return main(c -> c.command(words));
    }

    @Override
    public S args(String... words) {
        return main(c -> c.args(words));
    }

    @Override
    public S port(String name, int number) {
        return port(Port.tcp(name, number));
    }

    @Override
    public S udpPort(String name, int number) {
        return port(Port.udp(name, number));
    }

    @Override
    public S port(Port port) {
        return main(c -> c.port(port));
    }

    @Override
    public S env(String name, String value) {
        return main(c -> c.env(name, value));
    }

    @Override
    public S env(String name, EnvValue value) {
        return main(c -> c.env(name, value));
    }

    @Override
    public S envFromSecret(String name, SecretKey key) {
        return main(c -> c.envFromSecret(name, key));
    }

    @Override
    public S envFromConfigMap(String name, ConfigMapKey key) {
        return main(c -> c.envFromConfigMap(name, key));
    }

    @Override
    public S envFrom(EnvironmentSource source) {
        return main(c -> c.envFrom(source));
    }

    @Override
    public S config(String name, String path, Map<String, String> files) {
        return main(c -> c.mount(Volume.files(name, files), path));
    }

    @Override
    public S mount(Volume volume, String path) {
        return main(c -> c.mount(volume, path));
    }

    @Override
    public S writablePath(String path) {
        return main(c -> c.writablePath(path));
    }

    @Override
    public S readiness(Probe probe) {
        return main(c -> c.readiness(probe));
    }

    @Override
    public S liveness(Probe probe) {
        return main(c -> c.liveness(probe));
    }

    @Override
    public S startup(Probe probe) {
        return main(c -> c.startup(probe));
    }

    @Override
    public S resources(UnaryOperator<ComputeResources> change) {
        return main(c -> c.resources(change));
    }

    @Override
    public S container(UnaryOperator<Container> change) {
        return main(change);
    }

    @Override
    public S sidecar(Container container) {
        return with(f -> f.withSidecars(PodContainers.plus(f, f.sidecars(), container)));
    }

    @Override
    public S initContainer(Container container) {
        return with(f -> f.withInitContainers(PodContainers.plus(f, f.initContainers(), container)));
    }

    @Override
    public S connectsTo(Tier tier, String... ports) {
        return connectsTo(
                ports.length == 0 ? Connection.to(tier) : Connection.to(tier).on(ports));
    }

    @Override
    public S connectsTo(External peer) {
        return connectsTo(Connection.to(peer));
    }

    @Override
    public S connectsTo(Connection connection) {
        return with(f -> f.withConnections(Entries.plusUnique(f.connections(), connection, c -> c, "connection")));
    }

    @Override
    public S connectsToItself(String... ports) {
        return connectsTo(
                ports.length == 0
                        ? Connection.toItself()
                        : Connection.toItself().on(ports));
    }

    @Override
    public S acceptsFrom(Inbound inbound) {
        return with(f -> f.withInbound(Entries.plusUnique(f.inbound(), inbound, i -> i, "permission")));
    }

    @Override
    public S runAs(RunAs identity) {
        return with(f -> f.withRunAs(identity));
    }

    @Override
    public S terminationGrace(Duration duration) {
        return with(f -> f.withTerminationGrace(WholeSeconds.atLeast(0, duration, "termination grace")));
    }

    @Override
    public S label(String key, String value) {
        return with(f -> f.withLabels(Entries.put(f.labels(), OwnLabel.parse(key), LabelValue.parse(value), "label")));
    }

    @Override
    public S annotation(String key, String value) {
        return with(f -> f.withAnnotations(
                Entries.put(f.annotations(), LabelKey.parse(key).toString(), value, "annotation")));
    }

    @Override
    public S serviceAccountAnnotation(String key, String value) {
        return with(f -> f.withServiceAccountAnnotations(
                Entries.put(f.serviceAccountAnnotations(), LabelKey.parse(key).toString(), value, "annotation")));
    }

    @Override
    public <T extends Resource> S customize(Class<T> kind, UnaryOperator<T> change) {
        return customize(Customization.ofAll(kind, change));
    }

    @Override
    public S customize(Customization<?> customization) {
        return with(f -> f.withCustomizations(Entries.plus(f.customizations(), List.of(customization))));
    }
}

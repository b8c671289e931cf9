package io.fairlead.app;

import io.fairlead.app.external.ExternalHost;
import io.fairlead.app.internal.Entries;
import io.fairlead.app.source.CallSite;
import io.fairlead.kubernetes.Resource;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.DnsSubdomain;
import io.fairlead.value.LabelKey;
import io.fairlead.value.LabelValue;
import io.fairlead.value.SourceLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An application: tiers in one namespace, the routes that lead to them, and who talks to whom.
 *
 * <pre>{@code
 * App shop = App.named("shop").inNamespace("production").tiers(frontend, backend, database)
 *         .route(Route.host("app.example.com").tls("tls-secret").path("/", frontend).path("/api", backend));
 * }</pre>
 *
 * <p>Each step returns a new application and leaves the old one as it was. Relations between the parts (a connection to a
 * tier that is missing, two tiers of one name, an unknown port) are reported as diagnostics when the application is planned.
 */
@Value.Immutable
public abstract class App {
    App() {}

    /**
     * An application without tiers, in a namespace of the same name.
     *
     * @param name a DNS label
     * @return the application
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS label
     */
    public static App named(String name) {
        return ImmutableApp.builder()
                .name(DnsLabel.parse(name))
                .declaredAt(CallSite.here())
                .build();
    }

    /**
     * The name; it becomes the label {@code app.kubernetes.io/part-of}.
     *
     * @return a DNS label
     */
    public abstract DnsLabel name();

    abstract Optional<DnsLabel> givenNamespace();

    /**
     * The namespace of all its objects.
     *
     * @return the one given to {@link #inNamespace}, otherwise the application's name
     */
    public DnsLabel namespace() {
        return givenNamespace().orElse(name());
    }

    /**
     * Whether the namespace is part of the rendered objects.
     *
     * @return default true
     */
    @Value.Default
    public boolean createsNamespace() {
        return true;
    }

    /**
     * The tiers, in order.
     *
     * @return possibly with two of one name, which planning reports
     */
    public abstract List<Tier> tiers();

    /**
     * The routes from outside, in order.
     *
     * @return possibly empty
     */
    public abstract List<Route> routes();

    /**
     * Hosts that have an alias in the namespace without any tier connecting to them.
     *
     * @return possibly empty
     */
    public abstract List<ExternalHost> aliases();

    /**
     * Labels of all objects, beside those that the planner sets, in order.
     *
     * @return key to value
     */
    public abstract Map<LabelKey, LabelValue> labels();

    /**
     * Annotations of all objects, in order.
     *
     * @return key to value
     */
    public abstract Map<String, String> annotations();

    /**
     * Whether undeclared traffic is refused.
     *
     * @return default {@link DefaultDeny#ON}
     */
    @Value.Default
    public DefaultDeny defaultDeny() {
        return DefaultDeny.ON;
    }

    /**
     * What the namespace enforces.
     *
     * @return default {@link PodSecurityLevel#RESTRICTED}
     */
    @Value.Default
    public PodSecurityLevel podSecurity() {
        return PodSecurityLevel.RESTRICTED;
    }

    /**
     * The Secrets with which images are pulled.
     *
     * @return possibly empty
     */
    public abstract List<DnsSubdomain> imagePullSecrets();

    /**
     * Typed objects that are added as they are, in order.
     *
     * @return possibly empty
     */
    public abstract List<AddedResource> resources();

    /**
     * Changes to rendered objects, in the order in which they are applied; those of tiers come before these.
     *
     * @return possibly empty
     */
    public abstract List<Customization<?>> customizations();

    /**
     * YAML that is added as text, in order.
     *
     * @return possibly empty
     */
    public abstract List<RawYaml> rawYaml();

    /**
     * The line of Java that declared this application; no part of equality.
     *
     * @return the line, or empty when recording is off
     */
    @Value.Auxiliary
    public abstract Optional<SourceLine> declaredAt();

    /**
     * A tier by its name.
     *
     * @param name of the tier
     * @return the first of that name, or empty when there is none
     */
    public Optional<Tier> tier(DnsLabel name) {
        return tiers().stream().filter(tier -> tier.name().equals(name)).findFirst();
    }

    /**
     * The DNS name of a tier's Service in this application's namespace.
     *
     * @param tier any tier; when this application has one of the same name, that one counts
     * @return the name in all its forms
     */
    public ServiceName service(Tier tier) {
        return tier(tier.name()).orElse(tier).service().in(namespace());
    }

    /**
     * The DNS name of one replica of a stateful tier in this application's namespace.
     *
     * @param tier any tier; when this application has one of the same name, that one counts
     * @param ordinal zero or more, and less than the largest number of replicas
     * @return the name in all its forms
     * @throws IllegalArgumentException if there is never a replica of that ordinal
     */
    public ServiceName replica(StatefulTier tier, int ordinal) {
        StatefulTier own = tier(tier.name())
                .filter(StatefulTier.class::isInstance)
                .map(StatefulTier.class::cast)
                .orElse(tier);
        int most = own.scaling().atMost();
        if (ordinal >= most) {
            throw new IllegalArgumentException(
                    own + " never has a replica " + ordinal + ": it has at most " + most + ", and ordinals start at 0");
        }
        return own.replica(ordinal).in(namespace());
    }

    /**
     * This application in a certain namespace.
     *
     * @param namespace a DNS label
     * @return a new application
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS label
     */
    public App inNamespace(String namespace) {
        return copy().withGivenNamespace(DnsLabel.parse(namespace));
    }

    /**
     * This application in a namespace that somebody else makes.
     *
     * @param namespace a DNS label
     * @return a new application
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS label
     */
    public App inExistingNamespace(String namespace) {
        return copy().withGivenNamespace(DnsLabel.parse(namespace)).withCreatesNamespace(false);
    }

    /**
     * This application with more tiers.
     *
     * @param more in the order in which they are rendered
     * @return a new application
     */
    public App tiers(Tier... more) {
        return copy().withTiers(Entries.plus(tiers(), List.of(more)));
    }

    /**
     * This application with another version of a tier that it has: for variants of an application.
     *
     * @param changed takes the place of the tier of the same name
     * @return a new application
     * @throws IllegalArgumentException if there is no tier of that name
     */
    public App replacing(Tier changed) {
        if (tier(changed.name()).isEmpty()) {
            throw new IllegalArgumentException(
                    "application \"" + name() + "\" has no tier \"" + changed.name() + "\" to replace: it has "
                            + tiers().stream().map(Tier::name).toList());
        }
        return copy().withTiers(tiers().stream()
                .map(tier -> tier.isSameTierAs(changed) ? changed : tier)
                .toList());
    }

    /**
     * This application with one more route.
     *
     * @param route host, paths and certificate
     * @return a new application
     */
    public App route(Route route) {
        return copy().withRoutes(Entries.plus(routes(), List.of(route)));
    }

    /**
     * This application with a DNS alias for a host outside the cluster (a Service of type ExternalName).
     *
     * @param host with an alias
     * @return a new application
     * @throws IllegalArgumentException if the host has no alias
     */
    public App alias(ExternalHost host) {
        if (host.alias().isEmpty()) {
            throw new IllegalArgumentException(
                    "host " + host.describe() + " has no alias: give it one with aliasedAs(name)");
        }
        return copy().withAliases(Entries.plus(aliases(), List.of(host)));
    }

    /**
     * This application with one more label on all its objects.
     *
     * @param key a label key outside {@code app.kubernetes.io/} and {@code fairlead.io/}, which the planner sets
     * @param value a label value
     * @return a new application
     * @throws IllegalArgumentException if the key has another value
     */
    public App label(String key, String value) {
        return copy().withLabels(Entries.put(labels(), OwnLabel.parse(key), LabelValue.parse(value), "label"));
    }

    /**
     * This application with one more annotation on all its objects.
     *
     * @param key an annotation key
     * @param value any text
     * @return a new application
     * @throws IllegalArgumentException if the key has another value
     */
    public App annotation(String key, String value) {
        return copy().withAnnotations(
                        Entries.put(annotations(), LabelKey.parse(key).toString(), value, "annotation"));
    }

    /**
     * This application with default deny on or off.
     *
     * @param choice replaces the one before
     * @return a new application
     */
    public App defaultDeny(DefaultDeny choice) {
        return copy().withDefaultDeny(choice);
    }

    /**
     * This application with another Pod Security Standard for its namespace.
     *
     * @param level replaces the one before
     * @return a new application
     */
    public App podSecurity(PodSecurityLevel level) {
        return copy().withPodSecurity(level);
    }

    /**
     * This application with one more Secret to pull images with.
     *
     * @param secret name of a Secret of type {@code kubernetes.io/dockerconfigjson}
     * @return a new application
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS subdomain
     */
    public App imagePullSecret(String secret) {
        return copy().withImagePullSecrets(Entries.plusUnique(
                imagePullSecrets(), DnsSubdomain.parse(secret), s -> s, "image pull secret"));
    }

    /**
     * This application with typed objects of your own: what the model has no word for.
     *
     * @param more objects; one without a namespace gets the application's
     * @return a new application
     */
    public App with(Resource... more) {
        return copy().withResources(Entries.plus(
                resources(), Stream.of(more).map(AddedResource::of).toList()));
    }

    /**
     * This application with a change to one rendered object.
     *
     * @param <T> the kind of object
     * @param kind the class of the object
     * @param name of the object
     * @param change from the object as planned to the one that takes its place
     * @return a new application
     * @throws IllegalArgumentException if the name is blank
     */
    public <T extends Resource> App customize(Class<T> kind, String name, UnaryOperator<T> change) {
        return customize(Customization.of(kind, name, change));
    }

    /**
     * This application with a change to rendered objects.
     *
     * @param customization which objects, what, and why
     * @return a new application
     */
    public App customize(Customization<?> customization) {
        return copy().withCustomizations(Entries.plus(customizations(), List.of(customization)));
    }

    /**
     * This application with YAML documents of your own: objects that the model does not know.
     *
     * @param text one or more documents, read and checked when the application is rendered
     * @return a new application
     */
    public App withYaml(String text) {
        return copy().withRawYaml(Entries.plus(rawYaml(), List.of(RawYaml.of(text))));
    }

    /**
     * The application as a person would say it.
     *
     * @return such as {@code application "shop" in namespace "production"}
     */
    @Override
    public String toString() {
        return "application \"" + name() + "\" in namespace \"" + namespace() + "\"";
    }

    private ImmutableApp copy() {
        return ImmutableApp.copyOf(this);
    }
}

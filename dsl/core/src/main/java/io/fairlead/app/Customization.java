package io.fairlead.app;

import io.fairlead.app.source.CallSite;
import io.fairlead.kubernetes.Resource;
import io.fairlead.value.SourceLine;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * A change to a rendered object, for what the model has no word for.
 *
 * <pre>{@code
 * backend.customize(Deployment.class, deployment -> deployment.toBuilder()
 *         .spec(spec -> spec.revisionHistoryLimit(2))
 *         .build());
 * shop.customize(Customization.of(Namespace.class, "production", Shop::addCostCentre).because("billing"));
 * }</pre>
 *
 * <p>It sees the object as planned and what it returns takes its place; a customisation that finds no object is an error when the
 * application is planned. Two customisations are equal only if their changes are the same function object.
 *
 * @param <T> the kind of object
 */
@Value.Immutable
public abstract class Customization<T extends Resource> {
    Customization() {}

    /**
     * A change to one object.
     *
     * @param <T> the kind of object
     * @param kind the class of the object
     * @param name of the object
     * @param change from the object as planned to the one that takes its place
     * @return the customisation
     * @throws IllegalArgumentException if the name is blank
     */
    public static <T extends Resource> Customization<T> of(Class<T> kind, String name, UnaryOperator<T> change) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a customization of a " + kind.getSimpleName() + " needs its name");
        }
        return Customization.<T>start(kind, change).name(name).build();
    }

    /**
     * A change to every object of a kind among those that a tier, or an application, is planned into.
     *
     * @param <T> the kind of object
     * @param kind the class of the objects
     * @param change from an object as planned to the one that takes its place
     * @return the customisation
     */
    public static <T extends Resource> Customization<T> ofAll(Class<T> kind, UnaryOperator<T> change) {
        return Customization.<T>start(kind, change).build();
    }

    private static <T extends Resource> ImmutableCustomization.Builder<T> start(
            Class<T> kind, UnaryOperator<T> change) {
        return ImmutableCustomization.<T>builder().kind(kind).change(change).declaredAt(CallSite.here());
    }

    /**
     * The class of the objects.
     *
     * @return a typed resource, or {@link Resource} itself for every kind
     */
    public abstract Class<T> kind();

    /**
     * The name of the one object.
     *
     * @return empty for every object of the kind
     */
    public abstract Optional<String> name();

    /**
     * What is done.
     *
     * @return from the object as planned to the one that takes its place
     */
    public abstract UnaryOperator<T> change();

    /**
     * Why.
     *
     * @return the words given to {@link #because}, or empty
     */
    public abstract Optional<String> reason();

    /**
     * The line of Java that declared this customisation; no part of equality.
     *
     * @return the line, or empty when recording is off
     */
    @Value.Auxiliary
    public abstract Optional<SourceLine> declaredAt();

    /**
     * This customisation with a reason, which the list of customisations shows.
     *
     * @param words a phrase
     * @return a new customisation
     */
    public Customization<T> because(String words) {
        return ImmutableCustomization.copyOf(this).withReason(words);
    }

    /**
     * Whether an object is meant.
     *
     * @param resource any object
     * @return true when class and, where given, name are the same
     */
    public boolean matches(Resource resource) {
        return kind().isInstance(resource) && (name().isEmpty() || name().equals(resource.name()));
    }

    /**
     * The object after the change, or the same object when it is not meant.
     *
     * @param resource any object
     * @return what takes its place
     */
    public Resource applyTo(Resource resource) {
        return matches(resource) ? change().apply(kind().cast(resource)) : resource;
    }

    /**
     * The customisation as a person would say it.
     *
     * @return such as {@code Deployment "backend": keep two revisions (Shop.java:42)}
     */
    @Override
    public String toString() {
        return kind().getSimpleName()
                + name().map(n -> " \"" + n + "\"").orElse("")
                + reason().map(words -> ": " + words).orElse("")
                + declaredAt().map(line -> " (" + line + ")").orElse("");
    }
}

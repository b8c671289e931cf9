package io.fairlead.examples;

import io.fairlead.AppProvider;
import io.fairlead.Environment;
import io.fairlead.Fairlead;
import io.fairlead.app.App;
import io.fairlead.bundle.Bundle;
import io.fairlead.target.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * One application in one environment, as our plugin rendered it in this build.
 *
 * @param example the simple name of the class that provides it
 * @param environment the environment's name
 * @param target what it is rendered for
 * @param app the application
 */
public record Manifest(String example, String environment, Target target, App app) {
    /** Where the plugin writes. */
    public static final Path RENDERED = Path.of("target", "manifests");

    /** Where the classes are, and what is approved beside them. */
    public static final Path SOURCES = Path.of("src", "main", "java", "io", "fairlead", "examples");

    /** The manifests of all examples. */
    public static Stream<Manifest> all() {
        return ServiceLoader.load(AppProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .flatMap(Manifest::of);
    }

    private static Stream<Manifest> of(AppProvider provider) {
        return provider.environments().stream().flatMap(environment -> of(provider, environment));
    }

    private static Stream<Manifest> of(AppProvider provider, Environment environment) {
        return environment.apps().stream()
                .map(app -> new Manifest(
                        provider.getClass().getSimpleName(), environment.name(), environment.target(), app));
    }

    /** The file that the plugin wrote. */
    public Path file() {
        return RENDERED.resolve(app.name().text()).resolve(environment).resolve(app.name() + ".yaml");
    }

    /** The approved file beside the class. */
    public Path approved() {
        return SOURCES.resolve(example + "." + environment + ".approved.yaml");
    }

    /** What the plugin wrote. */
    public String text() {
        try {
            return Files.readString(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The application rendered once more, in this JVM. */
    public Bundle bundle() {
        return Fairlead.render(app, target);
    }

    @Override
    public String toString() {
        return example + " " + environment;
    }
}

package io.fairlead;

import io.fairlead.app.App;
import io.fairlead.target.Target;
import io.fairlead.value.DnsLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * A named cluster and the applications that run there: dev, staging and production are plain Java.
 *
 * <pre>{@code
 * Environment production = Environment.named("production").on(Target.kubernetes("1.36")).deploys(shop);
 * }</pre>
 *
 * <p>An environment is a value; every verb returns a new one. Its name becomes a folder of the rendered manifests.
 *
 * @param name a DNS label
 * @param target what the cluster decides
 * @param apps the applications, in the order in which they were given
 */
public record Environment(String name, Target target, List<App> apps) {
    /**
     * Checks the name and keeps a copy of the list.
     *
     * @throws io.fairlead.value.InvalidValueException when the name is not a DNS label
     */
    public Environment {
        DnsLabel.parse(name);
        apps = List.copyOf(apps);
    }

    /**
     * An environment on the default target, without an application.
     *
     * @param name a DNS label, for example {@code production}
     * @return the environment
     * @throws io.fairlead.value.InvalidValueException when the name is not a DNS label
     */
    public static Environment named(String name) {
        return new Environment(name, Target.defaults(), List.of());
    }

    /**
     * Replaces the target.
     *
     * @param target what the cluster decides
     * @return a copy
     */
    public Environment on(Target target) {
        return new Environment(name, target, apps);
    }

    /**
     * Adds applications after those that are there.
     *
     * @param more the applications
     * @return a copy
     */
    public Environment deploys(App... more) {
        List<App> all = new ArrayList<>(apps);
        all.addAll(List.of(more));
        return new Environment(name, target, all);
    }
}

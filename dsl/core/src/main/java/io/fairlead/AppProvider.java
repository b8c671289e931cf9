package io.fairlead;

import java.util.List;

/**
 * The place where a build finds its applications.
 *
 * <p>A class that implements this, has a public constructor without parameters and is named in
 * {@code META-INF/services/io.fairlead.AppProvider}, in {@code module-info.java} or in the configuration of the build step
 * is found by {@code fairlead:render} and by the plain {@code main} of the build step.
 *
 * <pre>{@code
 * public final class ShopManifests implements AppProvider {
 *     @Override
 *     public List<Environment> environments() {
 *         return List.of(
 *                 Environment.named("staging").on(STAGING).deploys(shop(1)),
 *                 Environment.named("production").on(PRODUCTION).deploys(shop(3)));
 *     }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface AppProvider {
    /**
     * The environments, each with the applications that it runs.
     *
     * @return at least one environment; (application, environment) pairs must be unique within a build
     */
    List<Environment> environments();
}

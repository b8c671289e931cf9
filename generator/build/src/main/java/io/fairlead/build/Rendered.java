package io.fairlead.build;

import io.fairlead.bundle.Bundle;
import io.fairlead.diagnostic.Report;
import java.nio.file.Path;

/**
 * One application rendered for one environment.
 *
 * @param app the application's name
 * @param environment the environment's name
 * @param bundle the documents
 * @param report what was found and is not an error
 */
public record Rendered(String app, String environment, Bundle bundle, Report report) {
    /**
     * Where the bundle belongs.
     *
     * @param root the folder of all manifests
     * @return {@code root/<app>/<environment>}
     */
    public Path directory(Path root) {
        return root.resolve(app).resolve(environment);
    }

    /**
     * How messages call it.
     *
     * @return {@code app/environment}
     */
    public String title() {
        return app + "/" + environment;
    }
}

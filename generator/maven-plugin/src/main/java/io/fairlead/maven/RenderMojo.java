package io.fairlead.maven;

import io.fairlead.build.BuildStep;
import io.fairlead.build.RenderRequest;
import io.fairlead.build.Written;
import io.fairlead.diagnostic.Report;
import io.fairlead.diagnostic.Severity;
import io.fairlead.diagnostic.TextFormat;
import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Renders this module's applications to {@code <directory>/<app>/<environment>/}. */
@Mojo(
        name = "render",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class RenderMojo extends AbstractBundleMojo {
    /** The folder under which the manifests are written. */
    @Parameter(property = "fairlead.directory", defaultValue = "${project.build.directory}/manifests")
    private File directory;

    @Override
    File directory() {
        return directory;
    }

    @Override
    void run(RenderRequest request) {
        for (Written written : BuildStep.render(request)) {
            Report report = written.rendered().report();
            report.diagnostics()
                    .forEach(finding ->
                            log(finding.severity(), TextFormat.plain().format(finding)));
            getLog().info("Fairlead " + written.summary(start()));
        }
    }

    private void log(Severity severity, String text) {
        if (severity == Severity.NOTE) {
            getLog().info(text);
        } else {
            getLog().warn(text);
        }
    }
}

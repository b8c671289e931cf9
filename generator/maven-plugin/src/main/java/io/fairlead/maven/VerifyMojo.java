package io.fairlead.maven;

import io.fairlead.build.BuildStep;
import io.fairlead.build.Compared;
import io.fairlead.build.RenderRequest;
import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Fails the build, with a unified diff, when checked-in manifests differ from what would be rendered. Writes nothing. */
@Mojo(
        name = "verify",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class VerifyMojo extends AbstractBundleMojo {
    /** The folder of the checked-in manifests. */
    @Parameter(property = "fairlead.manifests", defaultValue = "${project.basedir}/src/main/manifests")
    private File manifests;

    @Override
    File directory() {
        return manifests;
    }

    @Override
    void run(RenderRequest request) throws MojoFailureException {
        List<Compared> stale = BuildStep.compare(request).stream()
                .filter(compared -> !compared.isCurrent())
                .toList();
        if (!stale.isEmpty()) {
            throw new MojoFailureException("the manifests in " + manifests + " are stale; run fairlead:render with"
                    + " -Dfairlead.directory=" + base().relativize(manifests.toPath()) + " to renew them\n"
                    + stale.stream().map(Compared::text).collect(Collectors.joining()));
        }
        getLog().info("Fairlead: the manifests in " + start().relativize(manifests.toPath()) + " are current.");
    }
}

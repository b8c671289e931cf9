package io.fairlead.maven;

import io.fairlead.build.BuildStepException;
import io.fairlead.build.RenderRequest;
import io.fairlead.bundle.Layout;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What rendering and verifying share: the class path, the providers and the shape of the output. */
abstract class AbstractBundleMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Paths are shown from where Maven was started, so that they can be followed from there. */
    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
    private File start;

    /** The classes that provide applications; without one they are found by {@link java.util.ServiceLoader}. */
    @Parameter(property = "fairlead.providers")
    private List<String> providers;

    /** One file per application ({@code SINGLE_FILE}), {@code FILE_PER_OBJECT} or {@code FOLDER_PER_TIER}. */
    @Parameter(property = "fairlead.layout", defaultValue = "SINGLE_FILE")
    private Layout layout;

    /** Whether a {@code kustomization.yaml} is written beside the manifests. */
    @Parameter(property = "fairlead.kustomization", defaultValue = "false")
    private boolean kustomization;

    /** Whether each document is headed by the Java line that asked for it. */
    @Parameter(property = "fairlead.javaLines", defaultValue = "false")
    private boolean javaLines;

    /** Whether the goal does nothing. */
    @Parameter(property = "fairlead.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Fairlead is skipped (fairlead.skip).");
            return;
        }
        try (URLClassLoader loader = new URLClassLoader(classPath(), getClass().getClassLoader())) {
            run(request(loader));
        } catch (BuildStepException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException("the class path could not be closed: " + e.getMessage(), e);
        }
    }

    abstract File directory();

    abstract void run(RenderRequest request) throws MojoFailureException;

    /** Where Maven was started. */
    final Path start() {
        return start.toPath();
    }

    /** The module, against which Maven resolves the folders of a configuration. */
    final Path base() {
        return project.getBasedir().toPath();
    }

    private RenderRequest request(ClassLoader loader) {
        List<String> names = providers == null ? List.of() : providers;
        return new RenderRequest(loader, names, directory().toPath(), layout, kustomization, javaLines);
    }

    private URL[] classPath() throws MojoExecutionException {
        List<URL> urls = new ArrayList<>();
        try {
            for (String element : project.getRuntimeClasspathElements()) {
                urls.add(new File(element).toURI().toURL());
            }
        } catch (DependencyResolutionRequiredException | MalformedURLException e) {
            throw new MojoExecutionException("the class path is not known: " + e.getMessage(), e);
        }
        return urls.toArray(URL[]::new);
    }
}

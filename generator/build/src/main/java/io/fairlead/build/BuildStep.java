package io.fairlead.build;

import io.fairlead.bundle.BundleDirectory;
import io.fairlead.bundle.BundleFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The build step: finds providers, renders their applications, then writes or compares.
 *
 * <p>Nothing is written unless everything rendered. Safe to call from several threads with different directories.
 */
public final class BuildStep {
    private BuildStep() {}

    /**
     * Writes the manifests.
     *
     * @param request what the build asks for
     * @return what was done for each application and environment
     * @throws BuildStepException when there is no provider, a class is missing or throws, an application is refused, or the
     *     directory cannot be written
     */
    public static List<Written> render(RenderRequest request) {
        List<Written> out = new ArrayList<>();
        files(request).forEach((rendered, files) -> {
            Path directory = inside(request.directory(), rendered);
            try {
                out.add(new Written(
                        rendered, directory, BundleDirectory.at(directory).write(files)));
            } catch (IOException | IllegalArgumentException e) {
                throw new BuildStepException("cannot write " + directory + ": " + Reason.of(e), e);
            }
        });
        return out;
    }

    /**
     * Compares the manifests in the directory with what would be written, and writes nothing.
     *
     * @param request what the build asks for
     * @return the differences of each application and environment
     * @throws BuildStepException as {@link #render}, and when a file cannot be read
     */
    public static List<Compared> compare(RenderRequest request) {
        List<Compared> out = new ArrayList<>();
        files(request).forEach((rendered, files) -> {
            Path directory = rendered.directory(request.directory());
            try {
                out.add(new Compared(rendered, BundleDirectory.at(directory).compare(files)));
            } catch (IOException | IllegalArgumentException e) {
                throw new BuildStepException("cannot read " + directory + ": " + Reason.of(e), e);
            }
        });
        return out;
    }

    /** A link below the folder of all manifests could lead anywhere; that folder itself may be one, since its owner chose it. */
    private static Path inside(Path root, Rendered rendered) {
        Path directory = rendered.directory(root);
        for (Path step : List.of(directory, root.resolve(rendered.app()))) {
            if (Files.isSymbolicLink(step)) {
                throw new BuildStepException(step + " is a link and may lead out of " + root + ": remove it");
            }
        }
        return directory;
    }

    private static Map<Rendered, SortedMap<String, String>> files(RenderRequest request) {
        List<Rendered> all = Renderings.of(new Providers(request.loader()).find(request.classNames()));
        Map<Rendered, SortedMap<String, String>> out = new LinkedHashMap<>();
        for (Rendered rendered : all) {
            out.put(rendered, files(rendered, format(request, rendered)));
        }
        return out;
    }

    private static SortedMap<String, String> files(Rendered rendered, BundleFormat format) {
        try {
            return rendered.bundle().files(format);
        } catch (IllegalArgumentException e) {
            throw new BuildStepException(rendered.title() + " cannot be written as YAML: " + e.getMessage(), e);
        }
    }

    private static BundleFormat format(RenderRequest request, Rendered rendered) {
        return new BundleFormat(
                request.layout(), rendered.app() + ".yaml", request.kustomization(), request.javaLines());
    }
}

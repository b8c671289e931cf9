package io.fairlead.build;

import io.fairlead.bundle.Layout;
import java.nio.file.Path;
import java.util.List;

/**
 * What a build asks for.
 *
 * @param loader loads the users' classes
 * @param classNames the providers by name; empty finds them through {@link java.util.ServiceLoader}
 * @param directory the folder under which {@code <app>/<environment>/} is written
 * @param layout how a bundle is spread over files; a single file is called {@code <app>.yaml}
 * @param kustomization whether a {@code kustomization.yaml} is written beside the manifests
 * @param javaLines whether each document is headed by the Java line that asked for it
 */
public record RenderRequest(
        ClassLoader loader,
        List<String> classNames,
        Path directory,
        Layout layout,
        boolean kustomization,
        boolean javaLines) {
    /** Keeps a copy of the names. */
    public RenderRequest {
        classNames = List.copyOf(classNames);
    }
}

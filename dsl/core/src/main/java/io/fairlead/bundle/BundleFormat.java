package io.fairlead.bundle;

/**
 * How the files of a bundle are laid out and what is in them beside the objects.
 *
 * @param layout how documents are spread over files
 * @param fileName the file of {@link Layout#SINGLE_FILE}
 * @param kustomization whether there is a {@code kustomization.yaml} that lists the files in apply order
 * @param sourceLines whether each document starts with a comment that names the line of Java that asked for it
 */
public record BundleFormat(Layout layout, String fileName, boolean kustomization, boolean sourceLines) {
    private static final String KUSTOMIZATION = "kustomization.yaml";

    /**
     * Checks the file name.
     *
     * @throws IllegalArgumentException when the name is not the relative path of a file, or is {@code kustomization.yaml}
     */
    public BundleFormat {
        if (BundlePath.checked(fileName).equals(KUSTOMIZATION)) {
            throw new IllegalArgumentException("\"" + fileName + "\" is the name that kustomize keeps for itself");
        }
    }

    /** That layout, with {@code manifests.yaml} as the name of a single file, nothing beside the objects. */
    public static BundleFormat of(Layout layout) {
        return new BundleFormat(layout, "manifests.yaml", false, false);
    }

    /**
     * The same format with another name for the single file.
     *
     * @param name the relative path of a file
     * @throws IllegalArgumentException when the name leaves the folder, or is {@code kustomization.yaml}
     */
    public BundleFormat withFileName(String name) {
        return new BundleFormat(layout, name, kustomization, sourceLines);
    }

    /** The same format with a {@code kustomization.yaml}. */
    public BundleFormat withKustomization() {
        return new BundleFormat(layout, fileName, true, sourceLines);
    }

    /** The same format with a comment above each document that names its line of Java. */
    public BundleFormat withSourceLines() {
        return new BundleFormat(layout, fileName, kustomization, true);
    }
}

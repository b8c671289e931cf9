package io.fairlead.codegen;

/** Writes the typed Kubernetes API as Java sources. */
public final class GenerateKubernetesApi {
    private GenerateKubernetesApi() {}

    /**
     * Generates the sources.
     *
     * @param arguments the output directory
     */
    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("expected one argument: the output directory");
        }
    }
}

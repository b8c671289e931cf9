package io.fairlead.codegen;

import io.fairlead.codegen.emit.ApiSources;
import io.fairlead.codegen.plan.ApiPlanner;
import io.fairlead.codegen.schema.SchemaReader;
import io.fairlead.codegen.write.SourceFolder;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the typed Kubernetes API as Java sources: schema → plan → emit → write. */
public final class GenerateKubernetesApi {
    private GenerateKubernetesApi() {}

    /**
     * Generates the sources.
     *
     * @param arguments the schema resource and the output folder, which afterwards holds nothing else
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("expected two arguments: the schema resource and the output folder");
        }
        new SourceFolder(Path.of(arguments[1]))
                .write(ApiSources.of(ApiPlanner.plan(SchemaReader.read(Path.of(arguments[0])))));
    }
}

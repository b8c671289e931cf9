package io.fairlead.codegen;

import io.fairlead.codegen.plan.ApiPlan;
import io.fairlead.codegen.plan.ApiPlanner;
import io.fairlead.codegen.schema.SchemaReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The captured schema of the repository. */
public final class Captured {
    private static final Path RESOURCE =
            Path.of("../../dsl/kubernetes/src/main/resources/io/fairlead/kubernetes/schema/kubernetes-schema.txt");

    private Captured() {}

    public static ApiPlan plan() {
        try {
            return ApiPlanner.plan(SchemaReader.read(RESOURCE));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

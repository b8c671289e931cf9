package io.fairlead.codegen.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The facts of one release. */
record Release(int minor, Map<String, TypeFacts> types, GoStructs structs) {

    /**
     * Reads a release.
     *
     * @param minor the minor version
     * @param kubernetes the folder of the module {@code k8s.io/kubernetes}
     * @param modules the folders of the API modules by module name
     */
    static Release read(int minor, Path kubernetes, Map<String, Path> modules) throws IOException {
        GoStructs structs = new GoStructs();
        for (Map.Entry<String, Path> module : modules.entrySet()) {
            structs.add(module.getValue(), module.getKey());
        }
        GoEnums enums = GoEnums.read(kubernetes.resolve("pkg/generated/openapi/zz_generated.openapi.go"));
        Map<String, TypeFacts> types = new TreeMap<>();
        Swagger.read(kubernetes.resolve("api/openapi-spec/swagger.json"))
                .forEach((name, type) -> types.put(name, withEnums(name, type, enums, structs)));
        return new Release(minor, types, structs);
    }

    private static TypeFacts withEnums(String name, TypeFacts type, GoEnums enums, GoStructs structs) {
        if (name.split("\\.", -1).length < 4) {
            return type;
        }
        Map<String, List<String>> values = enums.of(name);
        Map<String, FieldFacts> fields = new TreeMap<>(type.fields());
        values.forEach((field, set) ->
                fields.computeIfPresent(field, (key, facts) -> facts.withValues(set, enumType(name, field, structs))));
        return new TypeFacts(fields, type.kinds(), type.unions());
    }

    private static Optional<String> enumType(String definition, String field, GoStructs structs) {
        return structs.type(definition, field).filter(type -> !type.endsWith(".string"));
    }
}

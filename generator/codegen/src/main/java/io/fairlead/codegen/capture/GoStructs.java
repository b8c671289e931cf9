package io.fairlead.codegen.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The order of fields and the names of their Go types, from the struct declarations of the API modules. */
final class GoStructs {
    private static final Pattern IMPORT = Pattern.compile("^\\t(\\w+)? *\"(k8s\\.io/[^\"]+)\"");
    private static final Pattern STRUCT = Pattern.compile("^type (\\w+) struct \\{.*");
    private static final Pattern FIELD = Pattern.compile("^\\t(\\w+)\\s+(\\S+)\\s+`.*json:\"([^\",]*).*");
    private static final Pattern EMBEDDED = Pattern.compile("^\\t([\\w.]+)(?:\\s+`.*)?(?:\\s*//.*)?$");
    private static final String INLINE = "\u0000";

    private final Map<String, Map<String, String>> structs = new TreeMap<>();

    /**
     * Adds the structs of one module.
     *
     * @param root the folder of the module
     * @param module the name of the module
     */
    void add(Path root, String module) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(file -> file.getFileName().toString().matches("(micro_)?(types|time)\\w*\\.go"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            Path folder = root.relativize(file.getParent());
            read(file, definitionPrefix(module + "/" + folder.toString().replace('\\', '/')));
        }
    }

    /** The fields in the order of their declaration with their qualified Go types. */
    Map<String, String> fields(String definition) {
        Map<String, String> fields = new LinkedHashMap<>();
        structs.getOrDefault(definition, Map.of()).forEach((name, type) -> {
            if (name.startsWith(INLINE)) {
                fields.putAll(fields(type));
            } else {
                fields.put(name, type);
            }
        });
        return fields;
    }

    Optional<String> type(String definition, String field) {
        return Optional.ofNullable(fields(definition).get(field));
    }

    private void read(Path file, String prefix) throws IOException {
        Map<String, String> imports = new HashMap<>();
        Map<String, String> fields = null;
        for (String line : Files.readAllLines(file)) {
            Matcher imported = IMPORT.matcher(line);
            Matcher struct = STRUCT.matcher(line);
            if (struct.matches()) {
                fields = new LinkedHashMap<>();
                structs.put(prefix + struct.group(1), fields);
            } else if (line.startsWith("}")) {
                fields = null;
            } else if (fields != null) {
                field(line, fields, prefix, imports);
            } else if (imported.find()) {
                String path = imported.group(2);
                String alias =
                        imported.group(1) == null ? path.substring(path.lastIndexOf('/') + 1) : imported.group(1);
                imports.put(alias, definitionPrefix(path));
            }
        }
    }

    private static void field(String line, Map<String, String> fields, String prefix, Map<String, String> imports) {
        Matcher field = FIELD.matcher(line);
        Matcher embedded = EMBEDDED.matcher(line);
        if (field.matches()) {
            fields.put(field.group(3), qualify(bare(field.group(2)), prefix, imports));
        } else if (embedded.matches()) {
            fields.put(INLINE + embedded.group(1), qualify(embedded.group(1), prefix, imports));
        }
    }

    private static String bare(String type) {
        return type.replaceAll("^(\\*|\\[]|map\\[[^]]*])+", "");
    }

    private static String qualify(String type, String prefix, Map<String, String> imports) {
        int dot = type.indexOf('.');
        return dot < 0 ? prefix + type : imports.getOrDefault(type.substring(0, dot), "") + type.substring(dot + 1);
    }

    /** {@code k8s.io/api/core/v1} is {@code io.k8s.api.core.v1.} in OpenAPI. */
    private static String definitionPrefix(String path) {
        List<String> words = new ArrayList<>(List.of(path.split("/")));
        words.set(0, "io.k8s");
        return String.join(".", words) + ".";
    }
}

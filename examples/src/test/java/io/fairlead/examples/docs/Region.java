package io.fairlead.examples.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The part of a file that a page shows: all of it, a Java or XML region, or one YAML document by kind and name. */
final class Region {
    private static final String SPEC = ".spec";

    private Region() {}

    static String read(Path root, String source) throws IOException {
        int hash = source.indexOf('#');
        if (hash < 0) {
            return Files.readString(root.resolve(source));
        }
        String file = Files.readString(root.resolve(source.substring(0, hash)));
        String name = source.substring(hash + 1);
        if (!name.contains("/")) {
            return region(file, name);
        }
        return name.endsWith(SPEC) ? spec(document(file, name.replace(SPEC, ""))) : document(file, name);
    }

    /** A page that shows a part says so in its words. */
    private static String spec(String document) {
        return document.substring(document.indexOf("\nspec:\n") + 1);
    }

    private static String region(String file, String name) {
        List<String> out = new ArrayList<>();
        boolean inside = false;
        for (String line : file.lines().toList()) {
            if (line.strip().matches("(//|<!--|#) endregion " + name + "( -->)?")) {
                return unindented(out);
            }
            if (inside) {
                out.add(line);
            }
            inside |= line.strip().matches("(//|<!--|#) region " + name + "( -->)?");
        }
        throw new AssertionError("no region \"" + name + "\"");
    }

    private static String document(String file, String kindAndName) {
        String[] parts = kindAndName.split("/", 2);
        for (String document : file.split("(?m)^---\n", -1)) {
            if (document.contains("kind: " + parts[0] + "\n") && document.contains("\n  name: " + parts[1] + "\n")) {
                return document;
            }
        }
        throw new AssertionError("no document " + kindAndName);
    }

    private static String unindented(List<String> lines) {
        int indent = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        StringBuilder out = new StringBuilder();
        lines.forEach(
                line -> out.append(line.isBlank() ? "" : line.substring(indent)).append('\n'));
        return out.toString();
    }
}

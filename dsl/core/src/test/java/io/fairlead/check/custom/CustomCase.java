package io.fairlead.check.custom;

import io.fairlead.check.custom.definition.DefinedVersion;
import io.fairlead.check.custom.definition.Definition;
import io.fairlead.check.server.Patch;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.kubernetes.apiextensions.v1.CustomResourceDefinition;
import io.fairlead.target.KubernetesVersion;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import io.fairlead.yaml.ReadResult;
import io.fairlead.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One line of a table: changes of the base object and what the server says of the outcome.
 *
 * <p>The notation is that of {@code io.fairlead.check.server.ServerCase}, with {@code unknown PATH} for a field that strict
 * decoding refuses.
 */
public record CustomCase(String name, String definition, JsonObject object, SortedSet<String> expected) {
    /** The cases of a table: a definition, a base object, and the lines after them. */
    public static List<CustomCase> table(String text) {
        List<CustomCase> cases = new ArrayList<>();
        StringBuilder definition = new StringBuilder();
        StringBuilder base = new StringBuilder();
        StringBuilder block = definition;
        for (String line : text.lines().toList()) {
            if (line.equals("crd:")) {
                block = definition;
                definition.setLength(0);
            } else if (line.equals("base:")) {
                block = base;
                base.setLength(0);
            } else if (line.equals("cases:")) {
                block = new StringBuilder();
            } else if (block == definition || block == base) {
                block.append(line.startsWith("#") ? "" : line + "\n");
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(of(line.strip(), definition.toString(), Patch.tree(base.toString())));
            }
        }
        return cases;
    }

    private static CustomCase of(String line, String definition, JsonObject base) {
        int arrow = line.lastIndexOf("->");
        JsonValue tree = base;
        for (String patch : line.substring(0, arrow).strip().split("; ")) {
            tree = patch.isBlank() ? tree : Patch.parse(patch.strip()).applyTo(tree);
        }
        return new CustomCase(line, definition, (JsonObject) tree, verdict(line.substring(arrow + 2)));
    }

    private static SortedSet<String> verdict(String text) {
        SortedSet<String> causes = new TreeSet<>();
        if (!text.strip().equals("ok")) {
            Stream.of(text.split(" \\+ "))
                    .map(String::strip)
                    .forEach(cause -> causes.add(cause.startsWith("unknown") ? cause : "FieldValue" + cause));
        }
        return causes;
    }

    /** What we say. */
    public SortedSet<String> verdict(KubernetesVersion minor) {
        ReadResult read = YamlReader.read(definition);
        if (!read.problems().isEmpty()) {
            throw new IllegalArgumentException(read.problems().toString());
        }
        Definition defined =
                Definition.of((CustomResourceDefinition) read.resources().get(0));
        CustomResources resources = CustomResources.of(List.of(defined), minor);
        UntypedResource resource = UntypedResource.of(object);
        DefinedVersion version = defined.version(resource.apiVersion()).orElseThrow();
        return spelled(resources.judge(resource, defined, version));
    }

    private static SortedSet<String> spelled(CustomVerdict verdict) {
        SortedSet<String> found = new TreeSet<>();
        verdict.unknown().forEach(field -> found.add("unknown " + field.path()));
        if (!found.isEmpty()) {
            // strict decoding fails before anything else is looked at
            return found;
        }
        verdict.metadata().forEach(error -> found.add(error.toString()));
        verdict.violations()
                .forEach(one ->
                        found.add((one.cause().reason() + " " + one.spot().path()).strip()));
        verdict.rulesUnreached().ifPresent(count -> found.add("FieldValueInvalid"));
        verdict.doubts().forEach(doubt -> found.add("doubt: " + doubt));
        return found;
    }
}

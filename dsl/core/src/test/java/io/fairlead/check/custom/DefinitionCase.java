package io.fairlead.check.custom;

import io.fairlead.check.custom.definition.Definition;
import io.fairlead.check.custom.definition.DefinitionRules;
import io.fairlead.check.server.Patch;
import io.fairlead.check.server.ServerValidation;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.kubernetes.apiextensions.v1.CustomResourceDefinition;
import io.fairlead.target.KubernetesVersion;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import io.fairlead.yaml.ReadResult;
import io.fairlead.yaml.YamlReader;
import io.fairlead.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One line of the table of definitions; rules are compiled by nobody here. */
record DefinitionCase(String name, JsonObject tree, SortedSet<String> expected) {
    static List<DefinitionCase> table(String text) {
        List<DefinitionCase> cases = new ArrayList<>();
        String yaml = text.substring(text.indexOf("base:\n") + 6, text.indexOf("cases:\n"));
        JsonObject base = Patch.tree(yaml.replaceFirst("apiVersion: .*", "apiVersion: example.com/v1"))
                .with("apiVersion", JsonValue.of("apiextensions.k8s.io/v1"));
        for (String line : text.substring(text.indexOf("cases:\n") + 7).lines().toList()) {
            JsonValue tree = base;
            int arrow = line.lastIndexOf("->");
            for (String patch : line.substring(0, arrow).strip().split("; ")) {
                tree = patch.isBlank() ? tree : Patch.parse(patch.strip()).applyTo(tree);
            }
            cases.add(new DefinitionCase(line, (JsonObject) tree, verdict(line.substring(arrow + 2))));
        }
        return cases;
    }

    private static SortedSet<String> verdict(String text) {
        SortedSet<String> causes = new TreeSet<>();
        if (!text.strip().equals("ok")) {
            Stream.of(text.split(" \\+ ")).map(String::strip).forEach(cause -> causes.add("FieldValue" + cause));
        }
        return causes;
    }

    String yaml() {
        return YamlWriter.write(UntypedResource.of(tree));
    }

    SortedSet<String> verdict(KubernetesVersion minor) {
        ReadResult read = YamlReader.read(yaml());
        if (!read.problems().isEmpty()) {
            throw new IllegalArgumentException(read.problems().toString());
        }
        CustomResourceDefinition resource =
                (CustomResourceDefinition) read.resources().get(0);
        Definition definition = Definition.of(resource);
        SortedSet<String> found = new TreeSet<>();
        ServerValidation.validate(resource, minor).forEach(error -> found.add(error.toString()));
        DefinitionRules.check(
                        resource,
                        definition,
                        CustomResources.withoutRules(List.of(definition), minor),
                        version -> false)
                .forEach(one ->
                        found.add((one.cause().reason() + " " + one.spot().path()).strip()));
        return found;
    }
}

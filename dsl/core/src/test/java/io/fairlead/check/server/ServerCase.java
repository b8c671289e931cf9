package io.fairlead.check.server;

import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.UntypedResource;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One line of a table: changes of the base object and what the server says of the outcome.
 *
 * <p>{@code [..35] spec.clusterIP = 010.0.0.1 -> ok}: the minors (all without), the changes joined by {@code ;}, then
 * {@code ok} or causes and paths joined by {@code +}.
 */
record ServerCase(
        String name, JsonObject base, int oldest, int newest, List<Patch> patches, SortedSet<String> expected) {
    static ServerCase parse(String line, JsonObject base) {
        int[] minors = {31, 37};
        String rest = line;
        if (line.startsWith("[")) {
            String[] range = line.substring(1, line.indexOf(']')).split("\\.\\.", -1);
            minors[0] = range[0].isEmpty() ? 31 : Integer.parseInt(range[0]);
            minors[1] = range[1].isEmpty() ? 37 : Integer.parseInt(range[1]);
            rest = line.substring(line.indexOf(']') + 1).strip();
        }
        int arrow = rest.lastIndexOf("->");
        if (arrow < 0) {
            throw new IllegalArgumentException("no verdict: " + line);
        }
        List<Patch> patches = Stream.of(rest.substring(0, arrow).split("; "))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Patch::parse)
                .toList();
        return new ServerCase(line, base, minors[0], minors[1], patches, verdict(rest.substring(arrow + 2)));
    }

    private static SortedSet<String> verdict(String text) {
        SortedSet<String> causes = new TreeSet<>();
        if (!text.strip().equals("ok")) {
            Stream.of(text.split(" \\+ ")).map(String::strip).forEach(cause -> causes.add("FieldValue" + cause));
        }
        return causes;
    }

    List<KubernetesVersion> minors() {
        return IntStream.rangeClosed(oldest, newest)
                .mapToObj(KubernetesVersion::new)
                .toList();
    }

    Resource resource() {
        JsonValue tree = base;
        for (Patch patch : patches) {
            tree = patch.applyTo(tree);
        }
        ReadResult read = YamlReader.read(YamlWriter.write(UntypedResource.of((JsonObject) tree)));
        if (!read.problems().isEmpty() || read.resources().size() != 1) {
            throw new IllegalArgumentException("cannot be read: " + name + ": " + read.problems());
        }
        return read.resources().get(0);
    }

    SortedSet<String> verdictAt(KubernetesVersion minor) {
        SortedSet<String> found = new TreeSet<>();
        ServerValidation.validate(resource(), minor).forEach(error -> found.add(error.toString()));
        return found;
    }

    /** The cases of a table: base objects as {@code base:} blocks of YAML, each with the lines after it. */
    static List<ServerCase> table(String text) {
        List<ServerCase> cases = new ArrayList<>();
        StringBuilder yaml = new StringBuilder();
        JsonObject base = JsonObject.empty();
        boolean inBase = false;
        for (String line : text.lines().toList()) {
            if (line.equals("base:")) {
                inBase = true;
                yaml.setLength(0);
            } else if (line.equals("cases:")) {
                inBase = false;
                base = Patch.object(yaml.toString());
            } else if (inBase) {
                yaml.append(line).append('\n');
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(parse(line.strip(), base));
            }
        }
        return cases;
    }
}

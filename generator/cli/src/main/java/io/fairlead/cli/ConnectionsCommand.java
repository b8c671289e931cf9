package io.fairlead.cli;

import io.fairlead.connect.format.MatrixFormat;
import io.fairlead.diagnostic.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fairlead connections}: who can reach whom. */
@Command(
        name = "connections",
        description = "Prints who can reach whom on which ports, from manifests alone.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ConnectionsCommand implements Callable<Integer> {
    private static final Set<String> DRAWN = Set.of("svg", "html");

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders, Markdown with YAML fences, or - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of text, json, csv, md, dot, mermaid (default: ${DEFAULT-VALUE}).")
    private String output = "text";

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        MatrixFormat format = format(output);
        Analysis analysis = Analysis.of(Inputs.read(paths, System.in), target.options());
        analysis.say(spec.commandLine());
        format.write(analysis.connectivity(), spec.commandLine().getOut());
        return analysis.refused().hasErrors() ? 1 : 0;
    }

    private static MatrixFormat format(String name) {
        return MatrixFormat.find(name).orElseThrow(() -> new InputException(refusal(name)));
    }

    private static String refusal(String name) {
        if (DRAWN.contains(name.toLowerCase(Locale.ROOT))) {
            return "this version does not draw " + name
                    + ": draw the output of --output dot with Graphviz, or of --output" + " mermaid";
        }
        List<String> known =
                Stream.of(MatrixFormat.values()).map(Object::toString).toList();
        return "\"" + name + "\" is not a format: it is one of "
                + known.stream().collect(Collectors.joining(", "))
                + NearestName.of(name, known)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("");
    }
}

package io.fairlead.cli;

import io.fairlead.check.Check;
import io.fairlead.check.CheckOptions;
import io.fairlead.diagnostic.Report;
import io.fairlead.diagnostic.Severity;
import io.fairlead.diagnostic.TextFormat;
import io.fairlead.diagnostic.format.GithubFormat;
import io.fairlead.diagnostic.format.JsonFormat;
import io.fairlead.diagnostic.format.SarifFormat;
import io.fairlead.manifest.Manifests;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fairlead check}: validates existing manifests. */
@Command(
        name = "check",
        description = "Validates existing manifests as the API server would, offline.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    enum Output {
        TEXT,
        JSON,
        SARIF,
        GITHUB
    }

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders, Markdown with YAML fences, or - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of text, json, sarif, github (default: ${DEFAULT-VALUE}).")
    private Output output = Output.TEXT;

    @Option(
            names = "--crd",
            paramLabel = "PATH",
            description =
                    "CustomResourceDefinitions by which custom resources are judged: files or folders; repeatable.")
    private List<String> definitions = new ArrayList<>();

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CheckOptions options = target.options();
        Manifests manifests = Manifests.read(Inputs.read(paths, System.in), options.namespace());
        Manifests crds = Manifests.read(Inputs.read(definitions, System.in), options.namespace());
        Report report = Check.of(manifests, crds, options);
        spec.commandLine().getOut().print(format(report));
        spec.commandLine().getOut().flush();
        return report.hasErrors() ? 1 : 0;
    }

    private String format(Report report) {
        return switch (output) {
            case TEXT -> text().format(report) + summary(report);
            case JSON -> JsonFormat.format(report);
            case SARIF -> SarifFormat.format(report);
            case GITHUB -> GithubFormat.format(report);
        };
    }

    /** Colour on a terminal only, and not where NO_COLOR asks for none. */
    private TextFormat text() {
        return spec.commandLine().getColorScheme().ansi().enabled() ? TextFormat.coloured() : TextFormat.plain();
    }

    private static String summary(Report report) {
        return (report.diagnostics().isEmpty() ? "" : "\n")
                + count(report, Severity.ERROR, "error") + ", "
                + count(report, Severity.WARNING, "warning") + ", "
                + count(report, Severity.NOTE, "note")
                + (report.allowed().isEmpty() ? "" : ", " + report.allowed().size() + " allowed") + "\n";
    }

    private static String count(Report report, Severity severity, String word) {
        long count = report.of(severity).count();
        return count + " " + word + (count == 1 ? "" : "s");
    }
}

package io.fairlead.cli;

import io.fairlead.check.Check;
import io.fairlead.manifest.SourceText;
import io.fairlead.diagnostic.Report;
import io.fairlead.diagnostic.Severity;
import io.fairlead.diagnostic.TextFormat;
import io.fairlead.diagnostic.format.GithubFormat;
import io.fairlead.diagnostic.format.JsonFormat;
import io.fairlead.diagnostic.format.SarifFormat;
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

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<SourceText> texts = Inputs.read(paths, System.in);
        Report report = Check.of(texts, target.options());
        spec.commandLine().getOut().print(format(report));
        spec.commandLine().getOut().flush();
        return report.hasErrors() ? 1 : 0;
    }

    private String format(Report report) {
        return switch (output) {
            case TEXT -> TextFormat.plain().format(report) + summary(report);
            case JSON -> JsonFormat.format(report);
            case SARIF -> SarifFormat.format(report);
            case GITHUB -> GithubFormat.format(report);
        };
    }

    private static String summary(Report report) {
        return (report.diagnostics().isEmpty() ? "" : "\n")
                + count(report, Severity.ERROR, "error") + ", "
                + count(report, Severity.WARNING, "warning") + ", "
                + count(report, Severity.NOTE, "note") + "\n";
    }

    private static String count(Report report, Severity severity, String word) {
        long count = report.of(severity).count();
        return count + " " + word + (count == 1 ? "" : "s");
    }
}

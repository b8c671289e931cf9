package io.fairlead.cli;

import io.fairlead.check.CheckOptions;
import io.fairlead.connect.format.MatrixFile;
import io.fairlead.diagnostic.Report;
import io.fairlead.diff.Diff;
import io.fairlead.diff.DiffFormat;
import io.fairlead.diff.ImmutableFields;
import io.fairlead.diff.MatrixDiff;
import io.fairlead.manifest.SourceText;
import io.fairlead.value.InvalidValueException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fairlead diff}: what a change opens, closes, and cannot change. */
@Command(
        name = "diff",
        description = "Compares two sets of manifests: connections, and fields that an apply would be refused for.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DiffCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "OLD",
            index = "0",
            description = "A file, a folder, - for standard input, or a matrix that connections --output json wrote.")
    private String before = "";

    @Parameters(paramLabel = "NEW", index = "1", description = "The same, later.")
    private String after = "";

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of text, json, md (default: ${DEFAULT-VALUE}).")
    private String output = "text";

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** One side: a matrix, and the objects unless it was kept. */
    private record Side(MatrixFile matrix, Optional<Analysis> analysis) {
        boolean hasErrors() {
            return analysis.filter(one -> one.refused().hasErrors()).isPresent();
        }
    }

    @Override
    public Integer call() {
        DiffFormat format = DiffFormat.find(output)
                .orElseThrow(() ->
                        new InputException("\"" + output + "\" is not a format of diff: it is one of text, json, md"));
        if (before.equals("-") && after.equals("-")) {
            throw new InputException("only one side can be standard input");
        }
        CheckOptions options = target.options();
        Side old = side(before, options);
        Side now = side(after, options);
        Diff diff = new Diff(MatrixDiff.between(old.matrix(), now.matrix()), refused(old, now, options));
        PrintWriter out = spec.commandLine().getOut();
        out.print(format.format(diff));
        out.flush();
        return diff.isEmpty() && !old.hasErrors() && !now.hasErrors() ? 0 : 1;
    }

    private Side side(String path, CheckOptions options) {
        List<SourceText> texts = Inputs.read(List.of(path), System.in);
        Optional<MatrixFile> kept = texts.size() == 1 ? kept(texts.get(0)) : Optional.empty();
        if (kept.isPresent()) {
            return new Side(kept.get(), Optional.empty());
        }
        Analysis analysis = Analysis.of(texts, options);
        analysis.say(spec.commandLine());
        return new Side(MatrixFile.of(analysis.connectivity()), Optional.of(analysis));
    }

    private static Optional<MatrixFile> kept(SourceText source) {
        try {
            return MatrixFile.find(source.text());
        } catch (InvalidValueException broken) {
            throw new InputException(source.file() + ": " + broken.getMessage());
        }
    }

    private static Report refused(Side old, Side now, CheckOptions options) {
        return old.analysis().isPresent() && now.analysis().isPresent()
                ? ImmutableFields.between(
                        old.analysis().get().connectivity().manifests(),
                        now.analysis().get().connectivity().manifests(),
                        options.target().kubernetes())
                : Report.clean();
    }
}

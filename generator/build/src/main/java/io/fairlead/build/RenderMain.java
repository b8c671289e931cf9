package io.fairlead.build;

import io.fairlead.bundle.Layout;
import io.fairlead.diagnostic.Report;
import io.fairlead.diagnostic.TextFormat;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The plain {@code main} of the build step, for Gradle, Bazel, JBang and scripts.
 *
 * <p>Results go to standard output, everything else to standard error. Exit status: 0 done; 1 an application was refused, or
 * with {@code --check} a file is stale; 2 the call or its input could not be used.
 */
@Command(
        name = "fairlead-render",
        description = "Renders the applications on the class path to Kubernetes manifests.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class RenderMain implements Callable<Integer> {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "target/manifests",
            description = "The folder for <app>/<environment>/ (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("target", "manifests");

    @Option(names = "--check", description = "Write nothing; fail with a diff when a file in DIR is stale.")
    private boolean check;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            defaultValue = "SINGLE_FILE",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Layout layout = Layout.SINGLE_FILE;

    @Option(names = "--kustomization", description = "Write a kustomization.yaml beside the manifests.")
    private boolean kustomization;

    @Option(names = "--java-lines", description = "Head each document with the Java line that asked for it.")
    private boolean javaLines;

    @Parameters(
            paramLabel = "CLASS",
            arity = "0..*",
            description = "The classes that provide applications; without one they are found by ServiceLoader.")
    private List<String> classes = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Made by {@link #main} and by tools that run the command themselves. */
    public RenderMain() {}

    /**
     * Runs the build step and ends the process.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /**
     * The command, for tools that run it in their own process.
     *
     * @return a new command line
     */
    public static CommandLine commandLine() {
        return new CommandLine(new RenderMain()).setExecutionExceptionHandler(RenderMain::say);
    }

    private static int say(Exception thrown, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (thrown instanceof BuildStepException known) {
            command.getErr().println("fairlead: " + known.getMessage());
            return known.isRefusal() ? 1 : 2;
        }
        throw thrown;
    }

    @Override
    public Integer call() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        RenderRequest request = new RenderRequest(loader, classes, output, layout, kustomization, javaLines);
        PrintWriter out = spec.commandLine().getOut();
        return check ? check(request, out) : render(request, out);
    }

    private int render(RenderRequest request, PrintWriter out) {
        for (Written written : BuildStep.render(request)) {
            Report report = written.rendered().report();
            spec.commandLine().getErr().print(TextFormat.plain().format(report));
            out.println(written.summary());
        }
        spec.commandLine().getErr().flush();
        out.flush();
        return 0;
    }

    private static int check(RenderRequest request, PrintWriter out) {
        List<Compared> stale = BuildStep.compare(request).stream()
                .filter(compared -> !compared.isCurrent())
                .toList();
        stale.forEach(compared -> out.print(compared.text()));
        out.flush();
        return stale.isEmpty() ? 0 : 1;
    }
}

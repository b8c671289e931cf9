package io.fairlead.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code fairlead}. */
@Command(
        name = "fairlead",
        description = "Kubernetes manifests that are proven to work.",
        mixinStandardHelpOptions = true,
        version = "fairlead 0.1.0",
        subcommands = {CheckCommand.class, ConnectionsCommand.class, ExplainCommand.class, DiffCommand.class},
        sortOptions = false)
public final class Main {
    /** Made by picocli. */
    public Main() {}

    /**
     * Runs the command and ends the process.
     *
     * @param arguments see {@code fairlead --help}
     */
    public static void main(String[] arguments) {
        CommandLine command = commandLine();
        command.setOut(utf8(FileDescriptor.out));
        command.setErr(utf8(FileDescriptor.err));
        int status = command.execute(arguments);
        command.getOut().flush();
        command.getErr().flush();
        System.exit(status);
    }

    /**
     * The command, for tools that run it in their own process.
     *
     * @return a new command line
     */
    public static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::say);
    }

    /** The same bytes on every platform, whatever its own encoding is. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
    }

    private static int say(Exception thrown, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (thrown instanceof InputException known) {
            command.getErr().println("fairlead: " + known.getMessage());
            command.getErr().flush();
            return CommandLine.ExitCode.USAGE;
        }
        throw thrown;
    }
}

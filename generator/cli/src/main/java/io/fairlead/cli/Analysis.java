package io.fairlead.cli;

import io.fairlead.check.Acceptance;
import io.fairlead.check.CheckOptions;
import io.fairlead.connect.ConnectOptions;
import io.fairlead.connect.Connectivity;
import io.fairlead.connect.policy.Excluded;
import io.fairlead.diagnostic.Report;
import io.fairlead.diagnostic.Severity;
import io.fairlead.diagnostic.TextFormat;
import io.fairlead.manifest.Manifests;
import io.fairlead.manifest.SourceText;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/**
 * The connectivity of what the API server would take of an input.
 *
 * @param connectivity of the objects that it would take
 * @param refused why the others do not count
 */
record Analysis(Connectivity connectivity, Report refused) {
    static Analysis of(List<SourceText> texts, CheckOptions options) {
        Acceptance acceptance = Acceptance.of(Manifests.read(texts, options.namespace()), options);
        ConnectOptions world = new ConnectOptions(options.closedWorld());
        return new Analysis(Connectivity.of(acceptance.accepted(), options.target(), world), acceptance.refused());
    }

    /** Says what does not count, in the words of {@code check}, and that there is nobody to connect; otherwise nothing. */
    void say(CommandLine command) {
        PrintWriter err = command.getErr();
        if (refused.hasErrors()) {
            err.print(text(command).format(refused));
            long errors = refused.of(Severity.ERROR).count();
            err.print("\n" + errors + (errors == 1 ? " error" : " errors")
                    + ": what the API server would refuse is left out of the analysis\n");
        }
        if (connectivity.workloads().isEmpty()) {
            int objects = connectivity.manifests().objects().size();
            err.print("no workload or pod among " + objects + (objects == 1 ? " object" : " objects")
                    + ": nobody can connect\n");
        }
        connectivity.excluded().forEach(one -> err.print(line(one)));
        err.flush();
    }

    private static String line(Excluded one) {
        return one.place() + ": " + one.manifest().subject() + " is left out of the analysis: " + one.path() + " "
                + one.reason() + "\n";
    }

    private static TextFormat text(CommandLine command) {
        return command.getColorScheme().ansi().enabled() ? TextFormat.coloured() : TextFormat.plain();
    }
}

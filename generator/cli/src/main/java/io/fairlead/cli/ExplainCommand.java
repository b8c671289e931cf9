package io.fairlead.cli;

import io.fairlead.connect.Connectivity;
import io.fairlead.connect.evidence.Verdict;
import io.fairlead.connect.format.VerdictJson;
import io.fairlead.connect.format.VerdictText;
import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.trail.ServiceName;
import io.fairlead.connect.trail.Trail;
import io.fairlead.connect.trail.Trails;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fairlead explain}: why one connection works or not. */
@Command(
        name = "explain",
        description = "Says whether one connection works, with every rule that decides it.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
    enum Output {
        TEXT,
        JSON
    }

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders, Markdown with YAML fences, or - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "PEER",
            required = true,
            description = "Who calls: a workload such as production/web, an address, or a name of the output of"
                    + " connections.")
    private String from = "";

    @Option(
            names = "--to",
            paramLabel = "PEER",
            required = true,
            description = "Who is called: the same, or a Service such as backend:80 or production/backend[Service].")
    private String to = "";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Such as 8080, 53/UDP, or the name of a port of the pods. For a Service, its own port.")
    private @Nullable String port;

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of text, json (default: ${DEFAULT-VALUE}).")
    private Output output = Output.TEXT;

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Analysis analysis = Analysis.of(Inputs.read(paths, System.in), target.options());
        analysis.say(spec.commandLine());
        Connectivity connectivity = analysis.connectivity();
        PeerChoice peers = new PeerChoice(connectivity);
        Peer caller = peers.workloadOrOther("--from", from);
        Optional<ServiceName> service = peers.service(to, caller);
        if (service.isPresent()) {
            follow(connectivity, caller, service.get());
        } else {
            explain(connectivity, caller, peers.workloadOrOther("--to", to));
        }
        return analysis.refused().hasErrors() ? 1 : 0;
    }

    private void explain(Connectivity connectivity, Peer caller, Peer called) {
        PortChoice choice = PortChoice.of(Optional.ofNullable(port), called);
        Verdict verdict = connectivity.explain(caller, called, choice.protocol(), choice.number());
        PrintWriter out = spec.commandLine().getOut();
        if (output == Output.JSON) {
            VerdictJson.write(verdict, out);
        } else {
            out.print(VerdictText.of(verdict));
        }
        out.flush();
    }

    private void follow(Connectivity connectivity, Peer caller, ServiceName service) {
        Trails trails = Trails.of(connectivity);
        PortChoice choice = PortChoice.of(Optional.ofNullable(port), service, trails.service(service));
        Trail trail = trails.follow(caller, service, choice.protocol(), choice.number());
        PrintWriter out = spec.commandLine().getOut();
        if (output == Output.JSON) {
            VerdictJson.write(trail, out);
        } else {
            out.print(VerdictText.of(trail));
        }
        out.flush();
    }
}

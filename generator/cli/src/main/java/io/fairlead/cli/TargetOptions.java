package io.fairlead.cli;

import io.fairlead.check.CheckOptions;
import io.fairlead.target.Cni;
import io.fairlead.target.Dns;
import io.fairlead.target.IngressController;
import io.fairlead.target.Target;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what the cluster decides; an option on the command line counts more than the file. */
final class TargetOptions {
    @Option(names = "--kubernetes", paramLabel = "1.NN", description = "The cluster's version, 1.31 to 1.37.")
    private @Nullable String kubernetes;

    @Option(names = "--cni", paramLabel = "NAME", description = "The network plugin, for example calico.")
    private @Nullable String cni;

    @Option(names = "--dns", paramLabel = "NAME", description = "Who answers names, for example coredns.")
    private @Nullable String dns;

    @Option(
            names = "--ingress-controller",
            paramLabel = "NAME",
            description = "Who serves routes, for example traefik.")
    private @Nullable String ingressController;

    @Option(names = "--namespace", paramLabel = "NS", description = "Where objects land that name no namespace.")
    private @Nullable String namespace;

    @Option(names = "--target", paramLabel = "FILE", description = "A YAML file that says all of these.")
    private @Nullable String file;

    @Option(names = "--closed-world", description = "No object exists beside those given.")
    private boolean closedWorld;

    CheckOptions options() {
        Optional<TargetFile> given = Optional.ofNullable(file).map(TargetFile::read);
        try {
            return CheckOptions.standard()
                    .withTarget(target(given))
                    .withNamespace(said(namespace, given, "namespace"))
                    .withClosedWorld(closedWorld
                            || given.filter(target -> target.isTrue("closedWorld"))
                                    .isPresent());
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }

    private Target target(Optional<TargetFile> given) {
        Target target = Target.defaults();
        target = with(target, said(kubernetes, given, "kubernetes"), Target::version);
        target = with(target, said(null, given, "clusterDomain"), Target::clusterDomain);
        target = with(target, said(cni, given, "cni"), (t, name) -> t.cni(known("network plugin", name, Cni::find)));
        target = with(target, said(dns, given, "dns"), (t, name) -> t.dns(known("DNS profile", name, Dns::find)));
        target = with(
                target,
                said(ingressController, given, "ingressController"),
                (t, name) -> t.ingressController(known("ingress controller", name, IngressController::find)));
        target = with(target, given.flatMap(t -> t.texts("podCidrs")), Target::podCidrs);
        target = with(target, given.flatMap(t -> t.texts("serviceCidrs")), Target::serviceCidrs);
        return with(target, given.flatMap(t -> t.texts("nodeCidrs")), Target::nodeCidrs);
    }

    private static <T> Target with(Target target, Optional<T> value, BiFunction<Target, T, Target> step) {
        return value.map(given -> step.apply(target, given)).orElse(target);
    }

    private static Optional<String> said(@Nullable String option, Optional<TargetFile> given, String field) {
        return option == null ? given.flatMap(file -> file.text(field)) : Optional.of(option);
    }

    private static <T> T known(String what, String name, Function<String, Optional<T>> find) {
        return find.apply(name)
                .orElseThrow(() -> new InputException("\"" + name + "\" is not a " + what + " that Fairlead knows"));
    }
}

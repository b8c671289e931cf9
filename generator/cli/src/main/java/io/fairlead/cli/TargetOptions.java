package io.fairlead.cli;

import io.fairlead.check.CheckOptions;
import io.fairlead.target.Cni;
import io.fairlead.target.Dns;
import io.fairlead.target.IngressController;
import io.fairlead.target.Target;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what the cluster decides. */
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

    CheckOptions options() {
        try {
            return CheckOptions.standard().withTarget(target()).withNamespace(Optional.ofNullable(namespace));
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }

    private Target target() {
        Target target = kubernetes == null ? Target.defaults() : Target.kubernetes(kubernetes);
        if (cni != null) {
            target = target.cni(known("network plugin", cni, Cni::find));
        }
        if (dns != null) {
            target = target.dns(known("DNS profile", dns, Dns::find));
        }
        if (ingressController != null) {
            target = target.ingressController(known("ingress controller", ingressController, IngressController::find));
        }
        return target;
    }

    private static <T> T known(String what, String name, Function<String, Optional<T>> find) {
        return find.apply(name)
                .orElseThrow(() -> new InputException("\"" + name + "\" is not a " + what + " that Fairlead knows"));
    }
}

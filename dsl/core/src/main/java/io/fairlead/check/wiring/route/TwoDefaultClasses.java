package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.networking.v1.IngressClass;
import io.fairlead.manifest.Manifests.Typed;
import java.util.List;
import java.util.function.Consumer;

/**
 * One IngressClass is the default.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/ingress/#default-ingress-class">Default IngressClass</a>
 */
final class TwoDefaultClasses implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("route/two-default-classes");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        List<Typed<IngressClass>> defaults = IngressClasses.defaults(cluster);
        defaults.stream()
                .skip(1)
                .forEach(other -> findings.accept(Finding.warning(
                                code(),
                                other.manifest(),
                                Annotations.path("ingressclass.kubernetes.io/is-default-class"),
                                "IngressClass \"" + other.name() + "\" is the default class, and so is \""
                                        + defaults.get(0).name() + "\": which of them counts depends on their age")
                        .fix("leave the annotation on one of them")));
    }
}

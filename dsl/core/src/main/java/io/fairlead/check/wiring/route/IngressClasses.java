package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.kubernetes.networking.v1.IngressClass;
import io.fairlead.kubernetes.networking.v1.IngressSpec;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.target.IngressDialect;
import java.util.List;
import java.util.Optional;

/** By which class an Ingress finds its controller, and what is known of that controller. */
final class IngressClasses {
    private static final String DEFAULT = "ingressclass.kubernetes.io/is-default-class";

    private IngressClasses() {}

    /** The class, by field or by annotation. */
    static Optional<String> of(Typed<Ingress> ingress) {
        return ingress.resource()
                .spec()
                .flatMap(IngressSpec::ingressClassName)
                .or(() -> Annotations.get(ingress.manifest(), Annotations.CLASS));
    }

    /** The classes that are used where an Ingress names none. */
    static List<Typed<IngressClass>> defaults(Cluster cluster) {
        return cluster.of(IngressClass.class)
                .filter(it -> isDefault(it.manifest()))
                .toList();
    }

    private static boolean isDefault(Manifest ingressClass) {
        return Annotations.get(ingressClass, DEFAULT).filter("true"::equals).isPresent();
    }

    /** Whether the target's controller is known to have that family of annotations. */
    static boolean speaks(Cluster cluster, IngressDialect dialect) {
        return cluster.target()
                .ingressController()
                .filter(it -> it.dialect() == dialect)
                .isPresent();
    }

    /** Whether the target says which controller there is. */
    static boolean isKnown(Cluster cluster) {
        return cluster.target().ingressController().isPresent();
    }

    /** Whether annotations of ingress-nginx have an effect, as far as is known. */
    static boolean mayBeNginx(Cluster cluster) {
        return !isKnown(cluster) || speaks(cluster, IngressDialect.INGRESS_NGINX);
    }
}

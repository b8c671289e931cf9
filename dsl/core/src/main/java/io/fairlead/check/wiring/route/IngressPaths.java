package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.kubernetes.networking.v1.HTTPIngressPath;
import io.fairlead.kubernetes.networking.v1.HTTPIngressRuleValue;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.kubernetes.networking.v1.IngressRule;
import io.fairlead.kubernetes.networking.v1.IngressSpec;
import io.fairlead.kubernetes.networking.v1.IngressTLS;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The rules, hosts and paths of Ingresses, and where they stand. */
final class IngressPaths {
    private static final FieldPath RULES = FieldPath.of("spec", "rules");

    private IngressPaths() {}

    /**
     * One path of a host.
     *
     * @param ingress the Ingress
     * @param host the host in lower case; empty for all hosts
     * @param at where it stands
     * @param path the path
     */
    record HostPath(Typed<Ingress> ingress, String host, FieldPath at, HTTPIngressPath path) {
        /** What is matched; a path that is left out matches everything. */
        String text() {
            return path.path().orElse("/");
        }

        /** How it is matched: {@code Prefix}, {@code Exact}, {@code ImplementationSpecific}. */
        String type() {
            return path.pathType().value();
        }
    }

    static List<IngressRule> rules(Typed<Ingress> ingress) {
        return ingress.resource().spec().map(IngressSpec::rules).orElse(List.of());
    }

    static List<IngressTLS> tls(Typed<Ingress> ingress) {
        return ingress.resource().spec().map(IngressSpec::tls).orElse(List.of());
    }

    static List<HTTPIngressPath> of(IngressRule rule) {
        return rule.http().map(HTTPIngressRuleValue::paths).orElse(List.of());
    }

    static FieldPath rule(int rule) {
        return RULES.index(rule);
    }

    static FieldPath path(int rule, int path) {
        return rule(rule).field("http").field("paths").index(path);
    }

    /** All paths of an Ingress, in order. */
    static List<HostPath> of(Typed<Ingress> ingress) {
        List<HostPath> found = new ArrayList<>();
        List<IngressRule> rules = rules(ingress);
        for (int r = 0; r < rules.size(); r++) {
            String host = rules.get(r).host().orElse("").toLowerCase(Locale.ROOT);
            List<HTTPIngressPath> paths = of(rules.get(r));
            for (int p = 0; p < paths.size(); p++) {
                found.add(new HostPath(ingress, host, path(r, p), paths.get(p)));
            }
        }
        return found;
    }

    /** All paths of all Ingresses, in order. */
    static Stream<HostPath> all(Cluster cluster) {
        return cluster.of(Ingress.class).flatMap(ingress -> of(ingress).stream());
    }
}

package io.fairlead.plan.property;

import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.plan.Manifests;
import io.fairlead.plan.Tree;
import io.fairlead.plan.property.PolicyOracle.Endpoint;
import io.fairlead.plan.property.PolicyOracle.L4;
import io.fairlead.target.EntryPoint;
import io.fairlead.target.Target;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Who may try to talk to an application, and on which ports: at least one of every sort, and one beside each border. */
final class Neighbourhood {
    private static final List<String> ADDRESSES = List.of(
            "8.8.8.8",
            "203.0.113.9",
            "198.51.100.1",
            "198.51.100.9",
            "192.0.2.5",
            "192.0.2.130",
            "192.0.2.241",
            "10.96.0.10",
            "169.254.20.10",
            "169.254.10.10",
            "169.254.169.254",
            "35.191.0.1",
            "130.211.0.1",
            "2001:db8::1",
            "fd00::1",
            "fe80::1");

    private Neighbourhood() {}

    /** The pods of a tier, as its rendered template describes them. */
    static Endpoint of(Tier tier, Manifests manifests) {
        Tree workload = Stream.of("Deployment", "StatefulSet", "Job", "CronJob")
                .flatMap(kind -> manifests.find(kind, tier.name().text()).stream())
                .findFirst()
                .orElseThrow();
        Tree template = workload.find("spec jobTemplate spec template").orElseGet(() -> workload.at("spec template"));
        return Endpoint.pod(tier.name().text(), "prod", template.map("metadata labels"), "10.244.1.1");
    }

    static List<Endpoint> strangers(Target target) {
        List<Endpoint> out =
                new ArrayList<>(ADDRESSES.stream().map(Endpoint::outside).toList());
        out.add(stranger("kube-dns", "kube-system", Map.of("k8s-app", "kube-dns")));
        out.add(stranger("dns-default", "openshift-dns", Map.of("dns.operator.openshift.io/daemonset-dns", "default")));
        out.add(stranger("kube-dns", "elsewhere", Map.of("k8s-app", "kube-dns")));
        out.add(stranger("billing", "finance", Map.of("app", "billing")));
        out.add(stranger("billing", "elsewhere", Map.of("app", "billing")));
        out.add(stranger("prom", "monitoring", Map.of("app", "prom")));
        out.add(stranger("plain", "prod", Map.of()));
        out.add(stranger("namesake", "elsewhere", Map.of("fairlead.io/app", "shop", "fairlead.io/tier", "web")));
        entry(target).ifPresent(pods -> out.add(pods));
        return out;
    }

    private static Endpoint stranger(String name, String namespace, Map<String, Object> labels) {
        return Endpoint.pod(name, namespace, labels, "10.244.2.2");
    }

    private static Optional<Endpoint> entry(Target target) {
        return target.gateway()
                .map(gateway -> gateway.traffic())
                .or(() -> target.ingressController().map(controller -> controller.traffic()))
                .filter(EntryPoint.FromPods.class::isInstance)
                .map(traffic -> ((EntryPoint.FromPods) traffic).pods())
                .map(pods -> {
                    Map<String, Object> labels = new TreeMap<>();
                    pods.labels().forEach((key, value) -> labels.put(key.toString(), value.toString()));
                    return stranger("edge", pods.namespace().text(), labels);
                });
    }

    static Set<L4> ports(App app) {
        Set<Integer> numbers = new LinkedHashSet<>(List.of(1, 53, 80, 443, 5353, 5999, 6000, 6005, 6010, 6011, 7000));
        app.tiers()
                .forEach(tier ->
                        tier.ports().forEach(port -> numbers.add(port.number().value())));
        Set<L4> out = new LinkedHashSet<>();
        numbers.forEach(number -> List.of("TCP", "UDP", "SCTP").forEach(protocol -> out.add(new L4(protocol, number))));
        return out;
    }
}

package io.fairlead.check.wiring.reference;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import io.fairlead.kubernetes.networking.v1.NetworkPolicySpec;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One thing is named by one label.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/">Recommended Labels</a>
 */
final class TwoVocabularies implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("label/two-vocabularies");
    }

    private static final Set<String> NAMING = Set.of(
            "app",
            "app.kubernetes.io/component",
            "app.kubernetes.io/instance",
            "app.kubernetes.io/name",
            "component",
            "k8s-app",
            "name",
            "role",
            "run",
            "service",
            "tier");

    private static final FieldPath POD_SELECTOR = FieldPath.of("spec", "podSelector", "matchLabels");

    private record Thing(String namespace, String value) {}

    private record Use(Manifest manifest, FieldPath path, String key, Map<String, String> selector) {}

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Map<Thing, List<Use>> uses = new LinkedHashMap<>();
        selectors(cluster)
                .forEach(selector -> selector.selector().forEach((key, value) -> {
                    if (NAMING.contains(key)) {
                        uses.computeIfAbsent(
                                        new Thing(selector.manifest().namespace(), value), absent -> new ArrayList<>())
                                .add(new Use(selector.manifest(), selector.path(), key, selector.selector()));
                    }
                }));
        uses.forEach((thing, all) -> check(cluster, thing, all, findings));
    }

    private static Stream<Use> selectors(Cluster cluster) {
        return Stream.concat(
                cluster.of(Service.class)
                        .map(it -> new Use(it.manifest(), FieldPath.of("spec", "selector"), "", Cluster.selector(it))),
                cluster.of(NetworkPolicy.class).map(it -> new Use(it.manifest(), POD_SELECTOR, "", pods(it))));
    }

    private static Map<String, String> pods(Typed<NetworkPolicy> policy) {
        return policy.resource()
                .spec()
                .flatMap(NetworkPolicySpec::podSelector)
                .map(LabelSelector::matchLabels)
                .orElse(Map.of());
    }

    /** Two keys are two vocabularies where no selector and no pod has both for the thing. */
    private void check(Cluster cluster, Thing thing, List<Use> uses, Consumer<Diagnostic> findings) {
        Use first = uses.get(0);
        uses.stream()
                .filter(other -> !other.key().equals(first.key()))
                .filter(other -> !first.selector().containsKey(other.key())
                        && !other.selector().containsKey(first.key()))
                .filter(other -> cluster.workloads(thing.namespace(), both(first, other, thing))
                        .isEmpty())
                .findFirst()
                .ifPresent(other -> findings.accept(finding(thing, first, other)));
    }

    private static Map<String, String> both(Use first, Use other, Thing thing) {
        return Map.of(first.key(), thing.value(), other.key(), thing.value());
    }

    private Diagnostic finding(Thing thing, Use first, Use other) {
        return Finding.warning(
                        code(),
                        other.manifest(),
                        other.path(),
                        Finding.name(other.manifest()) + " finds the pods of \"" + thing.value() + "\" by label "
                                + other.key() + ", and " + Finding.name(first.manifest()) + " by label " + first.key()
                                + ": no pod that was given has both")
                .saw(other.key() + ": " + thing.value() + "      also " + first.key() + ": " + thing.value() + " at "
                        + first.manifest().place(first.path()))
                .fix("use one label for one thing, such as app.kubernetes.io/name");
    }
}

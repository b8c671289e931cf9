package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.check.server.field.Since;
import io.fairlead.check.server.meta.Labels;
import io.fairlead.check.server.meta.Selectors;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Affinity;
import io.fairlead.kubernetes.core.v1.NodeAffinity;
import io.fairlead.kubernetes.core.v1.NodeSelector;
import io.fairlead.kubernetes.core.v1.NodeSelectorOperator;
import io.fairlead.kubernetes.core.v1.NodeSelectorRequirement;
import io.fairlead.kubernetes.core.v1.NodeSelectorTerm;
import io.fairlead.kubernetes.core.v1.PodAffinityTerm;
import io.fairlead.kubernetes.core.v1.WeightedPodAffinityTerm;
import java.util.List;

/**
 * The rules of affinity.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/">Assigning pods to nodes</a>
 */
final class AffinityRules {
    static final DiagnosticCode NO_TERMS = new DiagnosticCode("scheduling", "node-selector-terms-missing");
    static final DiagnosticCode VALUES = new DiagnosticCode("scheduling", "node-selector-values");
    static final DiagnosticCode NODE_FIELD = new DiagnosticCode("scheduling", "unknown-node-field");
    static final DiagnosticCode WEIGHT = new DiagnosticCode("scheduling", "weight-out-of-range");
    static final DiagnosticCode TOPOLOGY_KEY = new DiagnosticCode("scheduling", "topology-key-missing");
    static final DiagnosticCode NAMESPACE = new DiagnosticCode("scheduling", "invalid-namespace");
    private static final String REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";
    private static final String PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution";

    private AffinityRules() {}

    static List<DiagnosticCode> codes() {
        return List.of(NO_TERMS, VALUES, NODE_FIELD, WEIGHT, TOPOLOGY_KEY, NAMESPACE);
    }

    static void check(Affinity affinity, PodScope pod, Field at) {
        affinity.nodeAffinity().ifPresent(node -> node(node, at.field("nodeAffinity")));
        affinity.podAffinity()
                .ifPresent(near -> terms(
                        near.requiredDuringSchedulingIgnoredDuringExecution(),
                        near.preferredDuringSchedulingIgnoredDuringExecution(),
                        pod,
                        at.field("podAffinity")));
        affinity.podAntiAffinity()
                .ifPresent(apart -> terms(
                        apart.requiredDuringSchedulingIgnoredDuringExecution(),
                        apart.preferredDuringSchedulingIgnoredDuringExecution(),
                        pod,
                        at.field("podAntiAffinity")));
    }

    private static void node(NodeAffinity affinity, Field at) {
        affinity.requiredDuringSchedulingIgnoredDuringExecution()
                .ifPresent(selector -> required(selector, at.field(REQUIRED, "nodeSelectorTerms")));
        at.field(PREFERRED).each(affinity.preferredDuringSchedulingIgnoredDuringExecution(), (term, here) -> {
            here.field("weight").between(WEIGHT, term.weight(), 1, 100);
            nodeTerm(term.preference(), false, here.field("preference"));
        });
    }

    private static void required(NodeSelector selector, Field at) {
        if (selector.nodeSelectorTerms().isEmpty()) {
            at.required(NO_TERMS, "must have at least one node selector term");
        }
        at.each(
                selector.nodeSelectorTerms(),
                (term, here) -> nodeTerm(term, at.since(Since.NODE_AFFINITY_VALUES), here));
    }

    private static void nodeTerm(NodeSelectorTerm term, boolean labelValues, Field at) {
        at.field("matchExpressions").each(term.matchExpressions(), (wanted, here) -> {
            values(wanted, here.field("values"));
            Labels.checkKey(wanted.key(), here.field("key"));
            if (labelValues) {
                here.field("values").each(wanted.values(), Labels::checkValue);
            }
        });
        at.field("matchFields").each(term.matchFields(), AffinityRules::nodeField);
    }

    private static void values(NodeSelectorRequirement wanted, Field at) {
        int count = wanted.values().size();
        if (at.parent().field("operator").isMissing()) {
            return;
        }
        switch (wanted.operator()) {
            case IN, NOT_IN -> {
                if (count == 0) {
                    at.required(VALUES, "must be specified when `operator` is 'In' or 'NotIn'");
                }
            }
            case EXISTS, DOES_NOT_EXIST -> {
                if (count > 0) {
                    at.forbidden(VALUES, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'");
                }
            }
            case GT, LT -> {
                if (count != 1) {
                    at.required(VALUES, "must be a single value when `operator` is 'Lt' or 'Gt'");
                }
            }
        }
    }

    private static void nodeField(NodeSelectorRequirement wanted, Field at) {
        NodeSelectorOperator operator = wanted.operator();
        if (at.field("operator").isMissing()) {
            return;
        }
        if (operator != NodeSelectorOperator.IN && operator != NodeSelectorOperator.NOT_IN) {
            at.field("operator").invalid(NODE_FIELD, operator.value(), "not a valid selector operator");
        } else if (wanted.values().size() != 1) {
            at.field("values").required(VALUES, "must be only one value for a node field selector");
        }
        if (wanted.key().equals("metadata.name")) {
            at.field("values").each(wanted.values(), (name, here) -> here.format(NODE_FIELD, Format.SUBDOMAIN, name));
        } else {
            at.field("key").invalid(NODE_FIELD, wanted.key(), "not a valid field selector key");
        }
    }

    private static void terms(
            List<PodAffinityTerm> required, List<WeightedPodAffinityTerm> preferred, PodScope pod, Field at) {
        at.field(REQUIRED).each(required, (term, here) -> term(term, pod, here));
        at.field(PREFERRED).each(preferred, (weighted, here) -> {
            here.field("weight").between(WEIGHT, weighted.weight(), 1, 100);
            term(weighted.podAffinityTerm(), pod, here.field("podAffinityTerm"));
        });
    }

    private static void term(PodAffinityTerm term, PodScope pod, Field at) {
        at.field("labelSelector").ifPresent(term.labelSelector(), Selectors::check);
        at.field("namespaceSelector").ifPresent(term.namespaceSelector(), Selectors::check);
        // the server leaves out the s and the index
        term.namespaces().forEach(name -> at.field("namespace").format(NAMESPACE, Format.DNS_LABEL, name));
        at.field("topologyKey").notEmpty(TOPOLOGY_KEY, term.topologyKey());
        // an empty key is missing and invalid
        Labels.checkKey(term.topologyKey(), at.field("topologyKey"));
        LabelKeys.check(term, pod.labels(), at);
    }
}

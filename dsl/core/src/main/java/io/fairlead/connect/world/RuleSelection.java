package io.fairlead.connect.world;

import io.fairlead.connect.label.Match;
import io.fairlead.connect.label.Selection;
import io.fairlead.connect.policy.PolicyRule;
import io.fairlead.connect.policy.RulePeer;
import io.fairlead.target.CniFeature;
import io.fairlead.target.Support;
import java.util.BitSet;
import java.util.List;

/** Which pods of a namespace a rule is for. */
final class RuleSelection {
    private static final Selection NONE = new Selection(new BitSet(), new BitSet());

    private final World world;
    private final Parties parties;
    private final boolean podsByAddress;
    private final boolean nodesByAddress;

    RuleSelection(World world, Parties parties) {
        this.world = world;
        this.parties = parties;
        this.podsByAddress = world.meeting().cni().support(CniFeature.IP_BLOCK_PODS) != Support.NO;
        this.nodesByAddress = world.meeting().cni().support(CniFeature.IP_BLOCK_NODES) != Support.NO;
    }

    /** The pods; nobody in particular for a rule that is for everybody. */
    Selection of(PolicyRule rule, NamespaceView view) {
        boolean byAddress = !rule.blocks().isEmpty() && (podsByAddress || (nodesByAddress && view.hasPodsOnHost()));
        return byAddress ? union(List.of(byLabels(rule, view), byAddress(rule, view))) : byLabels(rule, view);
    }

    private Selection byLabels(PolicyRule rule, NamespaceView view) {
        List<Selection> all = rule.pods().stream()
                .map(peer -> of(rule, peer, view))
                .filter(one -> !one.isEmpty())
                .toList();
        return all.isEmpty() ? NONE : all.size() == 1 ? all.get(0) : union(all);
    }

    private Selection of(PolicyRule rule, RulePeer.Pods peer, NamespaceView view) {
        Match namespace = peer.namespaces().isPresent()
                ? world.selects(peer.namespaces().get(), view)
                : rule.policy().namespace().equals(view.name()) ? Match.YES : Match.NO;
        return switch (namespace) {
            case NO -> NONE;
            case YES -> view.select(peer.pods());
            case DEPENDS -> new Selection(new BitSet(), view.select(peer.pods()).possible());
        };
    }

    private static Selection union(List<Selection> all) {
        BitSet sure = new BitSet();
        BitSet unsure = new BitSet();
        for (Selection one : all) {
            sure.or(one.sure());
            unsure.or(one.unsure());
        }
        unsure.andNot(sure);
        return new Selection(sure, unsure);
    }

    /** Pods of which nothing is known but that they are in the pod network are judged once for all. */
    private Selection byAddress(PolicyRule rule, NamespaceView view) {
        BitSet sure = new BitSet();
        BitSet unsure = new BitSet();
        Match anywhere = world.meeting().meetBlocks(rule, parties.anyPod()).match();
        sure.set(0, view.pods().size(), anywhere == Match.YES);
        unsure.set(0, view.pods().size(), anywhere == Match.DEPENDS);
        view.placed().stream().forEach(pod -> {
            Match match = world.meeting()
                    .meetBlocks(rule, parties.someone(view.pods().get(pod)).address())
                    .match();
            sure.set(pod, match == Match.YES);
            unsure.set(pod, match == Match.DEPENDS);
        });
        return new Selection(sure, unsure);
    }
}

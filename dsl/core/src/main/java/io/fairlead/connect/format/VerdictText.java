package io.fairlead.connect.format;

import io.fairlead.connect.evidence.ItemEvidence;
import io.fairlead.connect.evidence.NearestMiss;
import io.fairlead.connect.evidence.PolicyEvidence;
import io.fairlead.connect.evidence.RuleEvidence;
import io.fairlead.connect.evidence.SideEvidence;
import io.fairlead.connect.evidence.Verdict;
import io.fairlead.connect.label.Match;
import io.fairlead.connect.trail.Hop;
import io.fairlead.connect.trail.Trail;
import io.fairlead.diagnostic.Place;

/** Verdicts for a person: the answer first, then both sides with every policy, rule, peer and port that was looked at. */
public final class VerdictText {
    private final StringBuilder out = new StringBuilder();

    private VerdictText() {}

    /** A verdict. */
    public static String of(Verdict verdict) {
        VerdictText text = new VerdictText();
        text.verdict(verdict);
        return text.out.toString();
    }

    /** A way to a Service, and the verdict on each workload behind it. */
    public static String of(Trail trail) {
        VerdictText text = new VerdictText();
        text.line(
                0,
                word(trail.match()) + ": " + trail.from() + " dials " + trail.to() + " : " + trail.protocol() + " "
                        + trail.port());
        trail.hops().forEach(text::hop);
        for (Verdict verdict : trail.verdicts()) {
            text.out.append('\n');
            text.verdict(verdict);
        }
        return text.out.toString();
    }

    private static String word(Match match) {
        return switch (match) {
            case YES -> "allowed";
            case NO -> "denied";
            case DEPENDS -> "depends";
        };
    }

    private void hop(Hop hop) {
        String mark = hop.match() == Match.YES ? "ok   " : hop.match() == Match.NO ? "BREAK" : "maybe";
        String step =
                hop.step() + " ".repeat(Math.max(0, 14 - hop.step().toString().length()));
        line(
                1,
                mark + "  " + step + "  " + hop.text()
                        + hop.place().map(place -> "  " + place).orElse(""));
    }

    private void verdict(Verdict verdict) {
        line(0, VerdictWords.of(verdict) + ": " + verdict.flow());
        if (verdict instanceof Verdict.Depends depends) {
            depends.because().forEach(one -> line(1, "depends on " + one));
        }
        side("out of " + verdict.flow().from(), verdict.egress());
        side("into " + verdict.flow().to(), verdict.ingress());
        if (verdict instanceof Verdict.Denied denied && !denied.nearest().isEmpty()) {
            line(0, "");
            line(0, "nearest to allowing it");
            denied.nearest().forEach(miss -> miss(denied, miss));
        }
    }

    private void side(String title, SideEvidence side) {
        line(0, "");
        line(0, title + ": " + summary(side));
        side.policies().forEach(policy -> policy(side, policy));
    }

    private static String summary(SideEvidence side) {
        String because = !side.note().isEmpty()
                ? side.note()
                : side.policies().isEmpty() ? "no policy selects it for " + side.direction() : "";
        return (side.match() == Match.YES ? "passes" : side.match() == Match.NO ? "denied" : "depends")
                + (because.isEmpty() ? "" : ", " + because);
    }

    private void policy(SideEvidence side, PolicyEvidence policy) {
        String selects = policy.selects() == Match.YES ? "selects it" : "may select it";
        line(1, VerdictWords.policy(policy.policy()) + " " + selects + at(policy.place()));
        if (policy.rules().isEmpty()) {
            line(2, "has no rule for " + side.direction() + ": nothing passes");
        }
        policy.rules().forEach(this::rule);
    }

    private void rule(RuleEvidence rule) {
        line(2, mark(rule.match()) + " " + rule.path() + at(rule.place()));
        if (rule.peerItems().isEmpty()) {
            line(3, mark(rule.peers()) + " every peer");
        }
        rule.peerItems().forEach(this::item);
        if (rule.portItems().isEmpty()) {
            line(3, mark(rule.ports()) + " every port");
        }
        rule.portItems().forEach(this::item);
    }

    private void item(ItemEvidence item) {
        line(
                3,
                mark(item.match()) + " " + item.path() + at(item.place())
                        + (item.because().isEmpty() ? "" : "  depends on " + item.because()));
    }

    private void miss(Verdict.Denied denied, NearestMiss miss) {
        line(1, VerdictWords.policy(miss.policy()) + " " + miss.path() + at(miss.place()));
        line(2, miss.change());
        SmallestEdit.of(denied.flow(), miss).ifPresent(edit -> {
            line(2, edit.action());
            edit.lines().forEach(one -> line(3, one));
        });
    }

    private static String mark(Match match) {
        return match == Match.YES ? "yes  " : match == Match.NO ? "no   " : "maybe";
    }

    private static String at(Place place) {
        return "  " + place;
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(PlainText.line(text)).append('\n');
    }
}

package io.fairlead.proof;

import io.fairlead.connect.evidence.NearestMiss;
import io.fairlead.connect.evidence.PolicyEvidence;
import io.fairlead.connect.evidence.RuleEvidence;
import io.fairlead.connect.evidence.SideEvidence;
import io.fairlead.connect.evidence.Verdict;
import io.fairlead.connect.label.Match;
import io.fairlead.connect.policy.Direction;
import io.fairlead.diagnostic.Place;
import io.fairlead.manifest.Manifest;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a cell is as it is, and where that stands.
 *
 * @param lines half sentences
 * @param where the policy and the value that decides; empty when no policy does
 */
record Reasons(List<String> lines, Optional<Where> where) {
    /** A value of a policy. */
    record Where(Manifest policy, FieldPath path, Place place) {}

    /** Copies the list. */
    Reasons {
        lines = List.copyOf(lines);
    }

    static Reasons ofMissing(FlowDifference one) {
        if (one.verdict() instanceof Verdict.Denied denied) {
            return denied(denied);
        }
        if (one.verdict() instanceof Verdict.Depends depends) {
            return new Reasons(
                    depends.because().stream()
                            .map(reason -> "it passes or not, depending on " + reason)
                            .toList(),
                    rules(depends).stream().findFirst());
        }
        return new Reasons(List.of("it passes"), Optional.empty());
    }

    private static Reasons denied(Verdict.Denied denied) {
        List<String> lines = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            SideEvidence side = denied.side(direction);
            if (side.match() == Match.NO) {
                lines.add(
                        side.isIsolated()
                                ? "no rule of " + policies(side) + " lets it "
                                        + (direction == Direction.EGRESS ? "out" : "in")
                                : side.note());
            }
        }
        for (NearestMiss miss : denied.nearest()) {
            lines.add("nearest is " + miss.policy().subject() + " " + miss.path() + " (" + miss.place() + "): "
                    + miss.change());
        }
        return new Reasons(
                lines.stream().filter(line -> !line.isEmpty()).toList(),
                denied.nearest().stream().findFirst().map(miss -> new Where(miss.policy(), miss.path(), miss.place())));
    }

    private static String policies(SideEvidence side) {
        return String.join(
                ", ",
                side.policies().stream()
                        .map(policy -> policy.policy().subject().toString())
                        .toList());
    }

    static Reasons ofSurplus(FlowDifference one) {
        List<Where> rules = rules(one.verdict());
        List<String> lines = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            SideEvidence side = one.verdict().side(direction);
            if (side.policies().isEmpty() && side.match() != Match.NO) {
                lines.add("no policy filters " + direction.toString().toLowerCase(Locale.ROOT) + " there");
            }
        }
        rules.forEach(rule ->
                lines.add("it is let through by " + rule.policy().subject() + " " + rule.path() + " (" + rule.place()
                        + rule.policy().declaredAt().map(line -> ", " + line).orElse("") + ")"));
        return new Reasons(lines, rules.stream().findFirst());
    }

    private static List<Where> rules(Verdict verdict) {
        List<Where> out = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            for (PolicyEvidence policy : verdict.side(direction).policies()) {
                for (RuleEvidence rule : policy.rules()) {
                    if (rule.match() != Match.NO) {
                        out.add(new Where(policy.policy(), rule.path(), rule.place()));
                    }
                }
            }
        }
        return out;
    }
}

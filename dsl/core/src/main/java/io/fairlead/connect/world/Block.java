package io.fairlead.connect.world;

import io.fairlead.connect.label.Match;
import io.fairlead.connect.label.Selection;
import io.fairlead.connect.peer.NamedPorts;
import io.fairlead.connect.peer.Someone;
import io.fairlead.connect.policy.Direction;
import io.fairlead.connect.policy.Finding;
import io.fairlead.connect.policy.PolicyRule;
import io.fairlead.connect.port.Allowance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The pods of one namespace as callers and those of another as called: which rules select whom is looked up once for all of them,
 * and only pairs that can connect are looked at.
 */
final class Block {
    private final World world;
    private final Parties parties;
    private final NamespaceView from;
    private final NamespaceView to;
    private final RuleSelection selection;
    private final IdentityHashMap<Side, List<Selection>> ofEgress = new IdentityHashMap<>();
    private final IdentityHashMap<Side, List<Selection>> ofIngress = new IdentityHashMap<>();
    private final BitSet openToAll = new BitSet();
    private final BitSet[] openTo;

    Block(World world, Parties parties, NamespaceView from, NamespaceView to) {
        this.world = world;
        this.parties = parties;
        this.from = from;
        this.to = to;
        this.selection = new RuleSelection(world, parties);
        this.openTo = new BitSet[from.pods().size()];
        BitSet called = from == to ? all(to) : to.admitsOutside();
        called.stream().forEach(this::open);
    }

    private static BitSet all(NamespaceView view) {
        BitSet all = new BitSet(view.pods().size());
        all.set(0, view.pods().size());
        return all;
    }

    private void open(int pod) {
        Side side = to.side(Direction.INGRESS, pod);
        if (!side.isClosed() || side.rules().stream().anyMatch(PolicyRule::isForEverybody)) {
            openToAll.set(pod);
            return;
        }
        for (Selection callers : selections(ofIngress, side, from)) {
            callers.sure().stream().forEach(caller -> openTo(caller).set(pod));
            callers.unsure().stream().forEach(caller -> openTo(caller).set(pod));
        }
    }

    private BitSet openTo(int caller) {
        BitSet known = openTo[caller];
        if (known == null) {
            known = new BitSet(to.pods().size());
            openTo[caller] = known;
        }
        return known;
    }

    /** The pods that a caller may reach at all. */
    BitSet candidates(int caller) {
        BitSet out = (BitSet) openToAll.clone();
        BitSet more = openTo[caller];
        if (more != null) {
            out.or(more);
        }
        Side side = from.side(Direction.EGRESS, caller);
        if (side.isClosed() && side.rules().stream().noneMatch(PolicyRule::isForEverybody)) {
            BitSet reached = new BitSet(to.pods().size());
            for (Selection called : selections(ofEgress, side, to)) {
                reached.or(called.sure());
                reached.or(called.unsure());
            }
            out.and(reached);
        }
        return out;
    }

    /** What passes from one pod to another. */
    Allowance between(int caller, int called) {
        NamedPorts ports = to.pods().get(called).namedPorts();
        Side out = from.side(Direction.EGRESS, caller);
        Side in = to.side(Direction.INGRESS, called);
        Allowance egress =
                out.isOpen() ? Allowance.EVERYTHING : allow(out, selections(ofEgress, out, to), to, called, ports);
        return in.isOpen() || egress.isNothing()
                ? egress
                : egress.and(allow(in, selections(ofIngress, in, from), from, caller, ports));
    }

    private Allowance allow(Side side, List<Selection> selections, NamespaceView view, int other, NamedPorts ports) {
        return side.allow((number, rule) -> judge(rule, selections.get(number), view, other), ports);
    }

    private Finding judge(PolicyRule rule, Selection selected, NamespaceView view, int other) {
        Match match = rule.isForEverybody() ? Match.YES : selected.of(other);
        return switch (match) {
            case YES -> Finding.YES;
            case NO -> Finding.NO;
            case DEPENDS -> doubt(rule, parties.someone(view.pods().get(other)));
        };
    }

    private Finding doubt(PolicyRule rule, Someone who) {
        return world.meeting().meet(rule, who);
    }

    private List<Selection> selections(IdentityHashMap<Side, List<Selection>> known, Side side, NamespaceView others) {
        List<Selection> found = known.get(side);
        if (found == null) {
            found = new ArrayList<>(side.rules().size());
            for (PolicyRule rule : side.rules()) {
                found.add(selection.of(rule, others));
            }
            known.put(side, found);
        }
        return found;
    }
}

package io.fairlead.connect.world;

import io.fairlead.connect.label.LabelQuery;
import io.fairlead.connect.label.Selection;
import io.fairlead.connect.peer.ExternalPeer;
import io.fairlead.connect.peer.NamedPorts;
import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.connect.policy.Direction;
import io.fairlead.connect.policy.RulePeer;
import io.fairlead.connect.port.Allowance;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** The pods of one namespace as callers: whom each of them reaches, without looking at pairs that cannot connect. */
public final class Callers {
    private final World world;
    private final Parties parties;
    private final NamespaceView view;
    private final List<NamespaceView> all;
    private final List<Integer> everywhere;
    private final Map<NamespaceView, Block> blocks = new HashMap<>();

    /**
     * Looks from one namespace.
     *
     * @param world the cluster
     * @param parties its peers
     * @param view the namespace
     */
    public Callers(World world, Parties parties, NamespaceView view) {
        this.world = world;
        this.parties = parties;
        this.view = view;
        this.all = world.views();
        TreeSet<Integer> open = new TreeSet<>(world.admitting());
        open.add(world.numberOf(view));
        this.everywhere = List.copyOf(open);
    }

    /**
     * The workloads of some namespaces whom a pod reaches, or may reach, in order.
     *
     * @param caller its number
     * @param only the names of the namespaces
     * @param sink takes each of them with what passes
     */
    public void row(int caller, Set<String> only, BiConsumer<Peer, Allowance> sink) {
        for (int number : reached(view.side(Direction.EGRESS, caller))) {
            if (only.contains(all.get(number).name())) {
                row(caller, all.get(number), sink);
            }
        }
    }

    /**
     * Everybody whom a pod reaches, or may reach, among addresses outside and workloads, in order.
     *
     * @param caller its number
     * @param sink takes each of them with what passes
     */
    public void row(int caller, BiConsumer<Peer, Allowance> sink) {
        Side side = view.side(Direction.EGRESS, caller);
        Externals.of(side, NamedPorts.NONE)
                .forEach((range, allowance) -> sink.accept(new ExternalPeer(range), allowance));
        for (int number : reached(side)) {
            row(caller, all.get(number), sink);
        }
    }

    private void row(int caller, NamespaceView to, BiConsumer<Peer, Allowance> sink) {
        Block block = blocks.computeIfAbsent(to, other -> new Block(world, parties, view, other));
        BitSet candidates = block.candidates(caller);
        for (int called = candidates.nextSetBit(0); called >= 0; called = candidates.nextSetBit(called + 1)) {
            WorkloadPeer pod = to.pods().get(called);
            if (to != view || called != caller || pod.canBeSeveral()) {
                Allowance allowance = block.between(caller, called);
                if (!allowance.isNothing()) {
                    sink.accept(pod, allowance);
                }
            }
        }
    }

    /** The namespaces in which somebody may be reached, in order. */
    private Iterable<Integer> reached(Side side) {
        if (!side.isClosed()
                || side.rules().stream()
                        .anyMatch(
                                rule -> rule.isForEverybody() || !rule.blocks().isEmpty())) {
            return everywhere;
        }
        TreeSet<Integer> out = new TreeSet<>();
        side.rules().stream()
                .flatMap(rule -> rule.pods().stream())
                .forEach(peer -> namespaces(peer, world.numberOf(view)).stream().forEach(out::add));
        return out;
    }

    private BitSet namespaces(RulePeer.Pods peer, int home) {
        Optional<LabelQuery> query = peer.namespaces();
        if (query.isEmpty()) {
            BitSet own = new BitSet();
            own.set(home);
            return own;
        }
        Selection selected = world.namespacesOf(query.get());
        return selected.unsure().isEmpty() ? selected.sure() : selected.possible();
    }

    /**
     * Every range of addresses outside that reaches a pod, or may reach it.
     *
     * @param called the pod's number
     * @param sink takes each of them with what passes
     */
    public void outside(int called, BiConsumer<ExternalPeer, Allowance> sink) {
        Externals.of(
                        view.side(Direction.INGRESS, called),
                        view.pods().get(called).namedPorts())
                .forEach((range, allowance) -> sink.accept(new ExternalPeer(range), allowance));
    }
}

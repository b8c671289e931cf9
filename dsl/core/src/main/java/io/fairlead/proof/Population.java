package io.fairlead.proof;

import io.fairlead.app.CronJobTier;
import io.fairlead.app.JobTier;
import io.fairlead.app.StatefulTier;
import io.fairlead.app.Tier;
import io.fairlead.connect.Connectivity;
import io.fairlead.connect.address.AddressRange;
import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.label.Labels;
import io.fairlead.connect.peer.ClusterPeer;
import io.fairlead.connect.peer.ExternalPeer;
import io.fairlead.connect.peer.NamedPorts;
import io.fairlead.connect.peer.Someone;
import io.fairlead.connect.peer.Someone.AsAddress;
import io.fairlead.connect.peer.Someone.AsPod;
import io.fairlead.connect.peer.Someone.Origin;
import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.proof.declared.Counterpart;
import io.fairlead.proof.declared.Declared;
import io.fairlead.target.Target;
import io.fairlead.value.Cidr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everybody who may be at the other end of a tier's flows, as declarations see them. */
final class Population {
    private static final String NAME_LABEL = "kubernetes.io/metadata.name";

    private final Target target;
    private final String home;
    private final Map<Tier, Counterpart> tiers = new LinkedHashMap<>();
    private final List<Counterpart> others = new ArrayList<>();

    Population(Declared declared, Connectivity connectivity) {
        this.target = declared.target();
        this.home = declared.app().namespace().text();
        Map<WorkloadPeer, Tier> owners = new LinkedHashMap<>();
        List<WorkloadPeer> all = connectivity.workloads();
        for (Tier tier : declared.app().tiers()) {
            all.stream().filter(peer -> isOf(tier, peer)).forEach(peer -> owners.put(peer, tier));
        }
        for (WorkloadPeer peer : all) {
            Tier tier = owners.get(peer);
            if (tier == null) {
                others.add(new Counterpart(peer, Optional.empty(), someone(peer)));
            } else {
                tiers.put(tier, new Counterpart(peer, Optional.of(tier.name().text()), someone(peer)));
            }
        }
    }

    private boolean isOf(Tier tier, WorkloadPeer peer) {
        return peer.namespace().equals(home)
                && peer.name().equals(tier.name().text())
                && peer.kind().equals(kind(tier));
    }

    /** The kind of the object that runs a tier. */
    static String kind(Tier tier) {
        if (tier instanceof StatefulTier) {
            return "StatefulSet";
        }
        return tier instanceof JobTier ? "Job" : tier instanceof CronJobTier ? "CronJob" : "Deployment";
    }

    /** The tiers that have a workload. */
    Map<Tier, Counterpart> tiers() {
        return tiers;
    }

    /** All other workloads. */
    List<Counterpart> others() {
        return others;
    }

    /** Any pod of the application's namespace. */
    Counterpart otherPod() {
        AsPod pod = new AsPod(home, Labels.atLeast(Map.of(NAME_LABEL, home)), Labels.unknown(), true);
        return counterpart(ClusterPeer.otherPodOf(home), pod);
    }

    /** Any pod of any other namespace. */
    Counterpart podElsewhere() {
        Labels anywhere = Labels.unknown().adding(Set.of(NAME_LABEL)).without(NAME_LABEL, List.of(home));
        return counterpart(ClusterPeer.OTHER_NAMESPACE, new AsPod("", anywhere, Labels.unknown(), true));
    }

    private Counterpart counterpart(ClusterPeer peer, AsPod pod) {
        return new Counterpart(
                peer,
                Optional.empty(),
                new Someone(Optional.of(pod), new AsAddress(known(target.podCidrs()), Origin.POD), NamedPorts.UNKNOWN));
    }

    /** A node. */
    Counterpart node(ClusterPeer peer) {
        AsAddress address = new AsAddress(known(target.nodeCidrs()), Origin.NODE);
        return new Counterpart(peer, Optional.empty(), new Someone(Optional.empty(), address, NamedPorts.NONE));
    }

    /** Addresses outside. */
    static Counterpart outside(AddressRange range) {
        AsAddress address = new AsAddress(AddressSet.of(range), Origin.OUTSIDE);
        return new Counterpart(
                new ExternalPeer(range), Optional.empty(), new Someone(Optional.empty(), address, NamedPorts.NONE));
    }

    private Someone someone(WorkloadPeer peer) {
        Labels namespace = Labels.atLeast(Map.of(NAME_LABEL, peer.namespace()));
        AsPod pod = new AsPod(peer.namespace(), namespace, peer.labels(), !peer.isOnHostNetwork());
        List<Cidr> usual = peer.isOnHostNetwork() ? target.nodeCidrs() : target.podCidrs();
        AddressSet possible = peer.addresses().orElseGet(() -> known(usual));
        Origin origin = peer.isOnHostNetwork() ? Origin.NODE : Origin.POD;
        return new Someone(Optional.of(pod), new AsAddress(possible, origin), peer.namedPorts());
    }

    private static AddressSet known(List<Cidr> ranges) {
        return ranges.isEmpty() ? AddressSet.ALL_IPV4 : AddressSet.of(ranges);
    }
}

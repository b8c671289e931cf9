package io.fairlead.connect;

import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.policy.Direction;
import io.fairlead.connect.policy.Policy;
import io.fairlead.connect.world.World;
import io.fairlead.target.Cni;
import io.fairlead.target.CniFeature;
import io.fairlead.target.Support;
import io.fairlead.target.Target;
import io.fairlead.value.Protocol;
import java.util.ArrayList;
import java.util.List;

/** What the answers take for granted. */
final class Assumptions {
    private final World world;
    private final Target target;
    private final List<String> out = new ArrayList<>();

    private Assumptions(World world) {
        this.world = world;
        this.target = world.setting().target();
    }

    static List<String> of(World world, boolean hasRoutes) {
        Assumptions all = new Assumptions(world);
        all.enforcement();
        all.others();
        all.plugin();
        all.addresses();
        all.unread();
        if (hasRoutes) {
            all.controller();
        }
        return List.copyOf(all.out);
    }

    private void enforcement() {
        Cni cni = target.cni();
        String name = cni == Cni.UNKNOWN ? "the network plugin" : cni.toString();
        switch (cni.enforcesPolicies()) {
            case YES -> out.add(name + " enforces network policies as it is documented (" + Cni.factsAsOf() + ")");
            case NO -> out.add(name + " enforces no network policies: all connections are allowed");
            case DEPENDS -> out.add(name + " enforces network policies");
        }
    }

    private void others() {
        out.add("no other policies exist in these namespaces");
        out.add("no policy of the cluster's scope exists");
        out.add(
                world.setting().closedWorld()
                        ? "the objects are all there is: other namespaces have only their name as a label"
                        : "other pods and namespaces may exist, with any labels");
    }

    private void plugin() {
        Cni cni = target.cni();
        if (cni == Cni.UNKNOWN) {
            out.add("the network plugin supports endPort and named ports");
        }
        if (cni.needsEqualPorts() == Support.YES) {
            out.add(cni + " sees the port of the Service on the way out: Service ports equal the ports of the pods");
        }
        if (cni.sctpPolicies() == Support.DEPENDS && mentionsSctp()) {
            out.add((cni == Cni.UNKNOWN ? "the network plugin" : cni) + " filters SCTP");
        }
    }

    private boolean mentionsSctp() {
        return policies().stream()
                .flatMap(policy -> List.of(Direction.values()).stream().flatMap(way -> policy.rules(way).stream()))
                .flatMap(rule -> rule.ports().stream())
                .anyMatch(port -> port.protocol() == Protocol.SCTP);
    }

    private void addresses() {
        boolean blocks = policies().stream()
                .flatMap(policy -> List.of(Direction.values()).stream().flatMap(way -> policy.rules(way).stream()))
                .anyMatch(rule -> !rule.blocks().equals(AddressSet.NONE));
        if (blocks && target.podCidrs().isEmpty() && target.cni().support(CniFeature.IP_BLOCK_PODS) != Support.NO) {
            out.add("pods whose address is not known have an IPv4 address");
        }
    }

    private void unread() {
        if (world.manifests().flaws().stream().anyMatch(flaw -> flaw.manifest().isEmpty())) {
            out.add("parts of the input could not be read and do not count");
        }
        world.excluded().stream()
                .map(one -> one.manifest().subject().toString())
                .distinct()
                .forEach(one -> out.add(one + " could not be understood and does not count"));
    }

    private void controller() {
        if (target.ingressController().isEmpty() && target.gateway().isEmpty()) {
            out.add(
                    world.setting().closedWorld()
                            ? "the ingress controller is a pod of another namespace, without labels"
                            : "the ingress controller is a pod of another namespace, with any labels");
        }
    }

    private List<Policy> policies() {
        return world.views().stream().flatMap(view -> view.policies().stream()).toList();
    }
}

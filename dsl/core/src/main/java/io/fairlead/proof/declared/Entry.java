package io.fairlead.proof.declared;

import io.fairlead.connect.address.AddressSet;
import io.fairlead.target.CniFeature;
import io.fairlead.target.EntryPoint;
import io.fairlead.target.Support;
import io.fairlead.target.Target;

/** Whom a pod sees when traffic comes through an entry point. */
final class Entry {
    private Entry() {}

    /** Nodes are everybody where nobody knows their addresses, or where the plugin does not match nodes by address. */
    static Whom whom(EntryPoint entry, Target target) {
        if (entry instanceof EntryPoint.FromPods from) {
            return Outside.whom(from.pods());
        }
        if (entry instanceof EntryPoint.FromAddresses from) {
            return new Whom.Addresses(AddressSet.of(from.ranges()));
        }
        boolean nodes = entry instanceof EntryPoint.FromNodes
                && !target.nodeCidrs().isEmpty()
                && target.cni().support(CniFeature.IP_BLOCK_NODES) != Support.NO;
        return nodes ? new Whom.Addresses(AddressSet.of(target.nodeCidrs())) : new Whom.Everyone();
    }
}

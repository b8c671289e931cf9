package io.fairlead.proof.declared;

import io.fairlead.app.external.External;
import io.fairlead.app.external.ExternalNetwork;
import io.fairlead.app.external.ExternalPort;
import io.fairlead.app.external.ExternalService;
import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.port.Allowance;
import io.fairlead.connect.port.PortSet;
import io.fairlead.target.Cni;
import io.fairlead.target.CniFeature;
import io.fairlead.target.PodIdentity;
import io.fairlead.target.Support;
import io.fairlead.target.Target;
import java.util.Map;
import java.util.TreeMap;

/** What lies outside of the application, as sets. */
final class Outside {
    private Outside() {}

    static Whom whom(External peer, Target target) {
        if (peer instanceof ExternalService service) {
            return new Whom.Pods(service.namespace().text(), texts(service.podLabels()));
        }
        if (peer instanceof ExternalNetwork network) {
            AddressSet all = AddressSet.of(network.cidrs()).minus(AddressSet.of(network.except()));
            return new Whom.Addresses(network.outsideClusterOnly() ? all.and(PublicAddresses.outsideOf(target)) : all);
        }
        return new Whom.Addresses(PublicAddresses.outsideOf(target));
    }

    static Whom.Pods whom(PodIdentity identity) {
        return new Whom.Pods(identity.namespace().text(), texts(identity.labels()));
    }

    /** The ports of a peer; those of a range behind the first only where the plugin knows ranges. */
    static Allowance ports(External peer, Cni cni) {
        Allowance all = Allowance.NOTHING;
        for (ExternalPort port : peer.ports()) {
            all = all.or(ports(port, cni));
        }
        return all;
    }

    private static Allowance ports(ExternalPort port, Cni cni) {
        int first = port.first().value();
        int last = port.last().map(end -> end.value()).orElse(first);
        Allowance all = Allowance.sure(PortSet.of(port.protocol(), first, last));
        return last == first || cni == Cni.UNKNOWN || cni.support(CniFeature.PORT_RANGES) != Support.DEPENDS
                ? all
                : Allowance.sure(PortSet.of(port.protocol(), first))
                        .or(all.onlyIf("whether " + cni + " honours endPort"));
    }

    private static Map<String, String> texts(Map<?, ?> labels) {
        Map<String, String> out = new TreeMap<>();
        labels.forEach((key, value) -> out.put(key.toString(), value.toString()));
        return out;
    }
}

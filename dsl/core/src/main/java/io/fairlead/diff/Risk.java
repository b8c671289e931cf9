package io.fairlead.diff;

import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.format.PeerName;
import io.fairlead.connect.peer.ClusterPeer;
import io.fairlead.connect.port.PortSet;
import io.fairlead.value.Cidr;
import io.fairlead.value.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Why somebody should look twice at a connection that was opened. */
public enum Risk {
    /** One end is outside of the cluster: public addresses, clients of a load balancer, or what an ingress controller lets in. */
    INTERNET,
    /** The ends are in different namespaces. */
    CROSS_NAMESPACE,
    /** Every port of a protocol was opened. */
    ALL_PORTS;

    /** Addresses that are not routed on the internet, as IANA lists them. */
    private static final AddressSet NOT_PUBLIC = AddressSet.of(Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.168.0.0/16",
                    "224.0.0.0/3",
                    "::/127",
                    "fc00::/7",
                    "fe80::/10",
                    "ff00::/8")
            .map(Cidr::parse)
            .toList());

    static List<Risk> of(PeerName from, PeerName to, PortSet gained) {
        List<Risk> out = new ArrayList<>();
        if (gained.isEmpty()) {
            return out;
        }
        if (isOutside(from) || isOutside(to)) {
            out.add(INTERNET);
        }
        if (crosses(from, to)) {
            out.add(CROSS_NAMESPACE);
        }
        if (Stream.of(Protocol.values()).anyMatch(protocol -> gained.containsAll(PortSet.all(protocol)))) {
            out.add(ALL_PORTS);
        }
        return List.copyOf(out);
    }

    private static boolean isOutside(PeerName peer) {
        return peer.text().equals(ClusterPeer.LOAD_BALANCER.name())
                || peer.text().equals(ClusterPeer.INGRESS_CONTROLLER.name())
                || peer.range()
                        .filter(range -> !NOT_PUBLIC.containsAll(AddressSet.of(range)))
                        .isPresent();
    }

    private static boolean crosses(PeerName from, PeerName to) {
        String other = ClusterPeer.OTHER_NAMESPACE.name();
        return from.text().equals(other)
                || to.text().equals(other)
                || (from.isPod() && to.isPod() && !from.namespace().equals(to.namespace()));
    }

    /** As every output spells it: {@code cross-namespace}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

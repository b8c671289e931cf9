package io.fairlead.check.server.network;

import io.fairlead.check.server.field.Addresses;
import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.meta.Selectors;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.networking.v1.IPBlock;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPeer;
import io.fairlead.value.Cidr;
import java.util.List;

/** The rules of {@code from} and {@code to} in a rule of a NetworkPolicy. */
final class PolicyPeers {
    static final DiagnosticCode EMPTY = new DiagnosticCode("networkpolicy", "empty-peer");
    static final DiagnosticCode MIXED = new DiagnosticCode("networkpolicy", "ip-block-beside-selector");
    static final DiagnosticCode NO_CIDR = new DiagnosticCode("networkpolicy", "cidr-missing");
    static final DiagnosticCode CIDR = new DiagnosticCode("networkpolicy", "invalid-cidr");
    static final DiagnosticCode EXCEPT = new DiagnosticCode("networkpolicy", "except-outside-cidr");

    private PolicyPeers() {}

    static List<DiagnosticCode> codes() {
        return List.of(EMPTY, MIXED, NO_CIDR, CIDR, EXCEPT);
    }

    static void check(NetworkPolicyPeer peer, Field at) {
        boolean selects =
                peer.podSelector().isPresent() || peer.namespaceSelector().isPresent();
        at.field("podSelector").ifPresent(peer.podSelector(), Selectors::check);
        at.field("namespaceSelector").ifPresent(peer.namespaceSelector(), Selectors::check);
        at.field("ipBlock").ifPresent(peer.ipBlock(), PolicyPeers::block);
        if (!selects && peer.ipBlock().isEmpty()) {
            at.required(EMPTY, "must specify a peer");
        }
        if (selects && peer.ipBlock().isPresent()) {
            at.forbidden(MIXED, "may not specify both ipBlock and another peer");
        }
    }

    private static void block(IPBlock block, Field at) {
        if (block.cidr().isEmpty()) {
            at.field("cidr").required(NO_CIDR, "");
            return;
        }
        range(block.cidr(), at.field("cidr"));
        Addresses.anyRange(block.cidr())
                .ifPresent(
                        outer -> at.field("except").each(block.except(), (inner, here) -> except(outer, inner, here)));
    }

    private static void range(String text, Field at) {
        if (Addresses.range(text, at).isEmpty()) {
            at.invalid(CIDR, text, "must be a valid CIDR value");
        }
    }

    private static void except(Cidr outer, String text, Field at) {
        range(text, at);
        Addresses.anyRange(text)
                .filter(inner -> !outer.contains(inner) || inner.prefixLength() <= outer.prefixLength())
                .ifPresent(inner -> at.invalid(EXCEPT, text, "must be a strict subset of `cidr`"));
    }
}

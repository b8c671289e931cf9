package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.pod.LabelText;
import io.fairlead.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * A rule for addresses numbers its ports: names belong to pods.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/">NetworkPolicy v1</a>
 */
final class NamedPortOfBlock extends PortRule {
    NamedPortOfBlock() {
        super("named-port-of-block");
    }

    @Override
    Optional<Diagnostic> check(Policies policies, Use use) {
        List<Peer> peers = use.rule().peers();
        List<Peer> blocks = peers.stream().filter(Peer::isBlock).toList();
        return use.name()
                .filter(name -> use.rule().direction() == Direction.EGRESS && !blocks.isEmpty())
                .map(name -> finding(use, name, blocks, blocks.size() == peers.size()));
    }

    private Diagnostic finding(Use use, String name, List<Peer> blocks, boolean only) {
        String message = use.policy() + " allows port \"" + name + "\" to " + LabelText.list(blocks)
                + ", but an address has no names for its ports: nothing is allowed there";
        Diagnostic finding =
                only ? error(use.policy(), use.path(), message) : warning(use.policy(), use.path(), message);
        return finding.saw(name).fix("use the number of the port");
    }
}

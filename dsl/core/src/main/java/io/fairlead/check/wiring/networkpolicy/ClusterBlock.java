package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.target.Support;
import io.fairlead.target.Target;
import io.fairlead.value.Cidr;
import io.fairlead.value.FieldPath;
import io.fairlead.value.InvalidValueException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An ipBlock means addresses outside the cluster.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors">Behavior of
 *     to and from selectors</a>
 */
final class ClusterBlock extends NetworkPolicyRule {
    ClusterBlock() {
        super("cluster-block");
    }

    @Override
    void check(Policies policies, Consumer<Diagnostic> findings) {
        Map<Cidr, String> addresses = serviceAddresses(policies);
        for (Policy policy : policies.all()) {
            policy.rules()
                    .flatMap(rule -> rule.peers().stream())
                    .filter(peer -> peer.block().isPresent())
                    .forEach(peer -> check(policies, addresses, policy, peer).ifPresent(findings));
        }
    }

    private static Map<Cidr, String> serviceAddresses(Policies policies) {
        Map<Cidr, String> addresses = new HashMap<>();
        policies.cluster()
                .of(Service.class)
                .forEach(service -> service.resource()
                        .spec()
                        .flatMap(ServiceSpec::clusterIP)
                        .flatMap(ClusterBlock::single)
                        .ifPresent(address -> addresses.put(address, service.name())));
        return addresses;
    }

    private static Optional<Cidr> single(String address) {
        try {
            return Optional.of(Cidr.parse(address + (address.contains(":") ? "/128" : "/32")));
        } catch (InvalidValueException none) {
            return Optional.empty();
        }
    }

    private Optional<Diagnostic> check(Policies policies, Map<Cidr, String> addresses, Policy policy, Peer peer) {
        Target target = policies.cluster().target();
        Cidr block = peer.block().orElseThrow();
        String service = addresses.get(block);
        if (service != null || target.serviceCidrs().stream().anyMatch(range -> range.contains(block))) {
            String whose = service == null ? "addresses of Services" : "the address of Service \"" + service + "\"";
            return Optional.of(warning(
                            policy,
                            peer.path().field("ipBlock"),
                            policy + " names " + whose
                                    + ", which most network plugins have replaced by that of a pod when they look")
                    .saw(block.toString())
                    .fix("name the pods behind the Service, and their port"));
        }
        return target.podCidrs().stream().anyMatch(range -> range.contains(block))
                ? Optional.of(pods(target, policy, peer, block))
                : Optional.empty();
    }

    private Diagnostic pods(Target target, Policy policy, Peer peer, Cidr block) {
        String message = policy + " names addresses of pods, which change whenever a pod is replaced";
        FieldPath path = peer.path().field("ipBlock");
        Diagnostic finding = target.cni().ipBlockMatchesPods() == Support.NO
                ? error(
                        policy,
                        path,
                        policy + " names addresses of pods, and " + target.cni() + " matches no pod by address")
                : warning(policy, path, message);
        return finding.saw(block.toString()).fix("name the pods by their labels");
    }
}

package io.fairlead.plan.policy;

import io.fairlead.app.exposure.Exposure;
import io.fairlead.app.exposure.LoadBalancer;
import io.fairlead.app.exposure.NodePort;
import io.fairlead.app.exposure.TrafficPolicy;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPort;
import io.fairlead.plan.intent.TierService;
import io.fairlead.target.CniFeature;
import io.fairlead.target.EntryPoint;
import io.fairlead.target.Gateway;
import io.fairlead.target.IngressController;
import io.fairlead.target.Support;
import io.fairlead.target.Target;
import io.fairlead.value.Cidr;
import java.util.List;

/** Where traffic from outside comes from when it reaches a pod: through a node, a load balancer or an ingress controller. */
final class EntryPeers {
    private final Target target;

    EntryPeers(Target target) {
        this.target = target;
    }

    /** Opens the pod ports of a NodePort or LoadBalancer Service. */
    void ofExposure(TierService service, RuleSet rules) {
        service.exposure().ifPresent(exposure -> {
            if (exposure instanceof LoadBalancer || exposure instanceof NodePort) {
                List<NetworkPolicyPort> ports = service.ports().stream()
                        .map(mapping -> PolicyPorts.of(mapping.target()))
                        .distinct()
                        .toList();
                admit(exposure, ports, rules);
            }
        });
    }

    /** Opens a pod port to who serves routes: the gateway when there is one, the ingress controller otherwise. */
    void ofRoutes(List<NetworkPolicyPort> ports, RuleSet rules) {
        EntryPoint entry = target.gateway()
                .map(Gateway::traffic)
                .or(() -> target.ingressController().map(IngressController::traffic))
                .orElseGet(EntryPoint.FromAnywhere::new);
        admit(entry, ports, rules);
    }

    /** With {@code Local} the pod sees the client; with {@code Cluster} it sees a node, so client ranges alone would fail. */
    private void admit(Exposure exposure, List<NetworkPolicyPort> ports, RuleSet rules) {
        if (keepsClient(exposure)) {
            rules.add(Peers.addresses(clients(exposure), target.podCidrs()), ports);
        } else {
            admit(
                    exposure instanceof LoadBalancer ? target.loadBalancerTraffic() : new EntryPoint.FromNodes(),
                    ports,
                    rules);
        }
    }

    private static List<Cidr> clients(Exposure exposure) {
        return exposure instanceof LoadBalancer balancer
                        && !balancer.sourceRanges().isEmpty()
                ? balancer.sourceRanges()
                : ExternalPeers.EVERYWHERE;
    }

    private static boolean keepsClient(Exposure exposure) {
        if (exposure instanceof LoadBalancer balancer) {
            return balancer.externalTrafficPolicy() == TrafficPolicy.LOCAL;
        }
        return exposure instanceof NodePort nodePort && nodePort.externalTrafficPolicy() == TrafficPolicy.LOCAL;
    }

    /** Everyone is what is left when nobody says where the nodes are, or the plugin does not match nodes by their address. */
    private void admit(EntryPoint entry, List<NetworkPolicyPort> ports, RuleSet rules) {
        if (entry instanceof EntryPoint.FromPods pods) {
            rules.add(List.of(Peers.pods(pods.pods())), ports);
        } else if (entry instanceof EntryPoint.FromAddresses addresses) {
            rules.add(Peers.addresses(addresses.ranges(), List.of()), ports);
        } else if (entry instanceof EntryPoint.FromNodes && canNameNodes()) {
            rules.add(Peers.addresses(target.nodeCidrs(), List.of()), ports);
        } else {
            rules.addEveryone(ports);
        }
    }

    private boolean canNameNodes() {
        return !target.nodeCidrs().isEmpty() && target.cni().support(CniFeature.IP_BLOCK_NODES) != Support.NO;
    }
}

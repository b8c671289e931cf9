package io.fairlead.check.server.network;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Since;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.IPFamilyPolicy;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.kubernetes.core.v1.ServiceType;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The allocation of addresses and node ports, which the server tries before it judges a Service: when it fails, nothing else
 * is reported. The node ports are those of a default cluster, 30000 to 32767; the range of the addresses is not known here.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport">NodePort</a>
 */
public final class ServiceAllocation {
    static final DiagnosticCode SINGLE_STACK = new DiagnosticCode("service", "single-stack-with-two-families");
    static final DiagnosticCode NODE_PORT_RANGE = new DiagnosticCode("service", "node-port-out-of-range");
    static final DiagnosticCode NODE_PORT_TAKEN = new DiagnosticCode("service", "node-port-taken");
    static final DiagnosticCode NAMELESS = new DiagnosticCode("service", "cluster-ip-without-name");
    private static final int LOWEST = 30000;
    private static final int HIGHEST = 32767;

    private ServiceAllocation() {}

    static List<DiagnosticCode> codes() {
        return List.of(NAMELESS, SINGLE_STACK, NODE_PORT_RANGE, NODE_PORT_TAKEN);
    }

    /** Judges what the server allocates; at the object. */
    public static void check(Service service, Field root) {
        ServiceSpec spec = ServiceDefaults.of(service);
        Field at = root.field("spec");
        ServiceType type = spec.type().orElse(ServiceType.CLUSTER_IP);
        if (type == ServiceType.EXTERNAL_NAME) {
            return;
        }
        if (at.since(Since.NAMED_ADDRESSES) && isNameless(service) && !ServiceAddresses.isHeadless(spec)) {
            at.field("clusterIPs").invalid(NAMELESS, "", "a cluster IP is taken in the name of the Service");
            return;
        }
        if (!at.isClean(here -> ServiceAddresses.check(spec, here))) {
            ServiceAddresses.check(spec, at);
        } else if (isSingleStackWithTwo(spec)) {
            at.field("ipFamilyPolicy")
                    .invalid(
                            SINGLE_STACK,
                            "SingleStack",
                            "may only be SingleStack when at most one cluster IP and one IP family are given");
        } else if (type != ServiceType.CLUSTER_IP) {
            nodePorts(spec.ports(), at.field("ports"));
        }
    }

    private static boolean isNameless(Service service) {
        return service.name().orElse("").isEmpty()
                && service.metadata()
                        .flatMap(ObjectMeta::generateName)
                        .orElse("")
                        .isEmpty();
    }

    private static boolean isSingleStackWithTwo(ServiceSpec spec) {
        boolean two = spec.clusterIPs().size() > 1 || spec.ipFamilies().size() > 1;
        boolean headlessWithoutSelector =
                ServiceAddresses.isHeadless(spec) && spec.selector().isEmpty();
        IPFamilyPolicy without =
                headlessWithoutSelector ? IPFamilyPolicy.REQUIRE_DUAL_STACK : IPFamilyPolicy.SINGLE_STACK;
        return two && spec.ipFamilyPolicy().orElse(without) == IPFamilyPolicy.SINGLE_STACK;
    }

    private static void nodePorts(List<ServicePort> ports, Field at) {
        Map<Integer, Integer> byPort = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < ports.size(); i++) {
            ServicePort port = ports.get(i);
            int wanted = byPort.containsKey(port.port())
                    ? port.nodePort().orElse(0)
                    : requested(port.port(), ports.subList(i, ports.size()));
            if (wanted == 0 || Integer.valueOf(wanted).equals(byPort.get(port.port()))) {
                continue;
            }
            Field here = at.index(i).field("nodePort");
            if (!isFree(wanted, taken, here)) {
                return;
            }
            byPort.putIfAbsent(port.port(), wanted);
        }
    }

    /** Ports with one number and several protocols share the node port that the first of them asks for. */
    private static int requested(int port, List<ServicePort> rest) {
        return rest.stream()
                .filter(other -> other.port() == port)
                .map(other -> other.nodePort().orElse(0))
                .filter(nodePort -> nodePort != 0)
                .findFirst()
                .orElse(0);
    }

    private static boolean isFree(int nodePort, Set<Integer> taken, Field at) {
        if (nodePort < LOWEST || nodePort > HIGHEST) {
            at.invalid(
                    NODE_PORT_RANGE,
                    nodePort,
                    "provided port is not in the valid range. The range of valid ports is 30000-32767");
            return false;
        }
        if (!taken.add(nodePort)) {
            at.invalid(NODE_PORT_TAKEN, nodePort, "provided port is already allocated");
            return false;
        }
        return true;
    }
}

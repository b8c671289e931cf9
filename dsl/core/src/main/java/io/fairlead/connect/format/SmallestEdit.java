package io.fairlead.connect.format;

import io.fairlead.connect.evidence.Flow;
import io.fairlead.connect.evidence.NearestMiss;
import io.fairlead.connect.peer.ClusterPeer;
import io.fairlead.connect.peer.ExternalPeer;
import io.fairlead.connect.peer.Peer;
import io.fairlead.connect.peer.WorkloadPeer;
import io.fairlead.connect.policy.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The YAML that lets a denied flow through one side.
 *
 * @param action where it goes
 * @param lines an item of the list there
 */
record SmallestEdit(String action, List<String> lines) {
    /** Labels that change with every release, or that a controller adds. */
    private static final Set<String> PASSING = Set.of(
            "app.kubernetes.io/managed-by",
            "app.kubernetes.io/version",
            "controller-revision-hash",
            "helm.sh/chart",
            "pod-template-hash");

    private static final String NAME_LABEL = "kubernetes.io/metadata.name";

    SmallestEdit {
        lines = List.copyOf(lines);
    }

    /** Empty when the other end has no labels or address that a policy could name. */
    static Optional<SmallestEdit> of(Flow flow, NearestMiss miss) {
        if (miss.kind() == NearestMiss.Kind.PORT) {
            return Optional.of(new SmallestEdit("add to " + miss.path() + ":", port(flow, "- ", "  ")));
        }
        Peer other = miss.direction() == Direction.EGRESS ? flow.to() : flow.from();
        return peer(other, miss.policy().namespace())
                .map(peer -> miss.kind() == NearestMiss.Kind.RULE
                        ? new SmallestEdit("add to " + miss.path() + ":", rule(flow, miss.direction(), peer))
                        : new SmallestEdit("or add to " + list(miss) + ":", peer));
    }

    private static List<String> port(Flow flow, String first, String rest) {
        return List.of(first + "protocol: " + flow.protocol(), rest + "port: " + flow.port());
    }

    private static List<String> rule(Flow flow, Direction direction, List<String> peer) {
        List<String> out = new ArrayList<>();
        out.add("- " + direction.peersField() + ":");
        peer.forEach(line -> out.add("    " + line));
        out.add("  ports:");
        out.addAll(port(flow, "    - ", "      "));
        return out;
    }

    /** The list of peers in which the nearest one stands: {@code spec.ingress[0].from}. */
    private static String list(NearestMiss miss) {
        String path = miss.path().toString();
        int end = path.indexOf("." + miss.direction().peersField() + "[");
        return end < 0 ? path : path.substring(0, end) + "." + miss.direction().peersField();
    }

    private static Optional<List<String>> peer(Peer other, String home) {
        if (other instanceof WorkloadPeer pod) {
            Map<String, String> labels = new TreeMap<>(pod.labels().known());
            labels.keySet().removeAll(PASSING);
            return labels.isEmpty() ? Optional.empty() : Optional.of(pods(pod.namespace(), labels, home));
        } else if (other instanceof ExternalPeer outside) {
            return Optional.of(AddressBlocks.of(outside.range()).stream()
                    .map(block -> "- ipBlock: {cidr: \"" + block + "\"}")
                    .toList());
        }
        return other instanceof ClusterPeer cluster && cluster.role() == ClusterPeer.Role.DNS
                ? Optional.of(dns(cluster.name(), home))
                : Optional.empty();
    }

    /** The name is {@code namespace/key=value,key=value[Pod]}. */
    private static List<String> dns(String name, String home) {
        Map<String, String> labels = new TreeMap<>();
        int slash = name.indexOf('/');
        for (String label : name.substring(slash + 1, name.indexOf('[')).split(",", -1)) {
            labels.put(label.substring(0, label.indexOf('=')), label.substring(label.indexOf('=') + 1));
        }
        return pods(name.substring(0, slash), labels, home);
    }

    private static List<String> pods(String namespace, Map<String, String> labels, String home) {
        List<String> out = new ArrayList<>();
        if (!namespace.equals(home)) {
            out.add("- namespaceSelector:");
            out.add("    matchLabels:");
            out.add("      " + NAME_LABEL + ": \"" + namespace + "\"");
        }
        out.add((out.isEmpty() ? "- " : "  ") + "podSelector:");
        out.add("    matchLabels:");
        labels.forEach((key, value) -> out.add("      " + key + ": \"" + value + "\""));
        return out;
    }
}

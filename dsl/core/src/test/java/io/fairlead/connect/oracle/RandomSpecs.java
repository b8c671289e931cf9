package io.fairlead.connect.oracle;

import io.fairlead.kubernetes.core.v1.Protocol;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.networking.v1.IPBlock;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyEgressRule;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyIngressRule;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPeer;
import io.fairlead.kubernetes.networking.v1.NetworkPolicyPort;
import io.fairlead.kubernetes.networking.v1.NetworkPolicySpec;
import io.fairlead.kubernetes.networking.v1.PolicyType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes the specifications of policies, with every construct that the API has. */
final class RandomSpecs {
    static final List<String> KEYS = List.of("app", "tier");
    static final List<String> VALUES = List.of("a", "b", "c");
    static final List<String> NAMES = List.of("http", "dns");
    private static final int[] PORTS = {1, 53, 80, 443, 8080, 65_535};
    private static final int[][] RANGES = {{80, 90}, {8000, 9000}, {1, 65_535}, {443, 443}, {50, 60}};
    private static final String[][] BLOCKS = {
        {"0.0.0.0/0"},
        {"0.0.0.0/0", "10.0.0.0/8"},
        {"10.0.0.0/8", "10.0.1.0/24", "10.0.2.1/32"},
        {"10.0.1.0/24"},
        {"10.0.1.2/32"},
        {"203.0.113.0/24", "203.0.113.128/25"},
        {"203.0.113.128/25"},
        {"::/0"},
        {"2001:db8::/32", "2001:db8:1::/48"}
    };

    private final Random random;

    RandomSpecs(Random random) {
        this.random = random;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    Map<String, String> labels() {
        Map<String, String> out = new HashMap<>();
        KEYS.forEach(key -> {
            if (chance(65)) {
                out.put(key, oneOf(VALUES));
            }
        });
        return out;
    }

    NetworkPolicySpec spec() {
        NetworkPolicySpec.Builder out = NetworkPolicySpec.builder();
        if (chance(85)) {
            out.podSelector(selector(List.of("app", "tier")));
        }
        if (chance(70)) {
            out.policyTypes(oneOf(List.of(
                    List.of(),
                    List.of(PolicyType.INGRESS),
                    List.of(PolicyType.EGRESS),
                    List.of(PolicyType.INGRESS, PolicyType.EGRESS))));
        }
        if (chance(70)) {
            List<NetworkPolicyIngressRule> rules = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                rules.add(NetworkPolicyIngressRule.builder()
                        .from(peers())
                        .ports(ports())
                        .build());
            }
            out.ingress(rules);
        }
        if (chance(60)) {
            List<NetworkPolicyEgressRule> rules = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                rules.add(NetworkPolicyEgressRule.builder()
                        .to(peers())
                        .ports(ports())
                        .build());
            }
            out.egress(rules);
        }
        return out.build();
    }

    private List<NetworkPolicyPeer> peers() {
        List<NetworkPolicyPeer> out = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            out.add(peer());
        }
        return out;
    }

    private NetworkPolicyPeer peer() {
        NetworkPolicyPeer.Builder out = NetworkPolicyPeer.builder();
        switch (random.nextInt(4)) {
            case 0 -> out.podSelector(selector(KEYS));
            case 1 -> out.namespaceSelector(namespaceSelector());
            case 2 -> out.namespaceSelector(namespaceSelector()).podSelector(selector(KEYS));
            default -> out.ipBlock(block());
        }
        return out.build();
    }

    private LabelSelector namespaceSelector() {
        return chance(30)
                ? LabelSelector.builder()
                        .putMatchLabels("kubernetes.io/metadata.name", oneOf(List.of("one", "two", "three")))
                        .build()
                : selector(List.of("env", "team"));
    }

    private IPBlock block() {
        String[] one = BLOCKS[random.nextInt(BLOCKS.length)];
        return IPBlock.builder()
                .cidr(one[0])
                .except(List.of(one).subList(1, one.length))
                .build();
    }

    LabelSelector selector(List<String> keys) {
        LabelSelector.Builder out = LabelSelector.builder();
        if (chance(50)) {
            out.putMatchLabels(oneOf(keys), oneOf(VALUES));
        }
        for (int i = random.nextInt(10) - 7; i > 0; i--) {
            String operator = oneOf(List.of("In", "NotIn", "Exists", "DoesNotExist"));
            List<String> values = operator.contains("In") ? values() : List.of();
            out.addMatchExpressions(
                    one -> one.key(oneOf(keys)).operator(operator).values(values));
        }
        return out.build();
    }

    private List<String> values() {
        return chance(50) ? List.of(oneOf(VALUES)) : List.of("a", "b");
    }

    private List<NetworkPolicyPort> ports() {
        List<NetworkPolicyPort> out = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            out.add(port());
        }
        return out;
    }

    private NetworkPolicyPort port() {
        NetworkPolicyPort.Builder out = NetworkPolicyPort.builder();
        if (chance(60)) {
            out.protocol(oneOf(List.of(Protocol.values())));
        }
        switch (random.nextInt(5)) {
            case 0 -> {
                int[] range = RANGES[random.nextInt(RANGES.length)];
                out.port(range[0]).endPort(range[1]);
            }
            case 1 -> out.port(oneOf(NAMES));
            case 2 -> {}
            default -> out.port(PORTS[random.nextInt(PORTS.length)]);
        }
        return out.build();
    }
}

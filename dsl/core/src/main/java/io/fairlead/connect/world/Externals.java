package io.fairlead.connect.world;

import io.fairlead.connect.address.AddressRange;
import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.peer.NamedPorts;
import io.fairlead.connect.policy.Finding;
import io.fairlead.connect.policy.PolicyRule;
import io.fairlead.connect.port.Allowance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a side lets through from or to addresses outside: ranges that are treated alike are one. */
final class Externals {
    private static final List<AddressRange> FAMILIES = AddressSet.partition(List.of());

    private Externals() {}

    /** Ranges in order with what passes; ranges for which nothing passes are left out. */
    static Map<AddressRange, Allowance> of(Side side, NamedPorts destination) {
        Map<AddressRange, Allowance> out = new TreeMap<>();
        List<AddressSet> blocks = side.rules().stream()
                .map(PolicyRule::blocks)
                .filter(block -> !block.isEmpty())
                .distinct()
                .toList();
        List<AddressRange> ranges = blocks.isEmpty() ? FAMILIES : AddressSet.partition(blocks);
        Map<Allowance, AddressSet> byAllowance = new LinkedHashMap<>();
        for (AddressRange range : ranges) {
            AddressSet here = AddressSet.of(range);
            Allowance allowance = side.allow((number, rule) -> passes(rule, here), destination);
            if (!allowance.isNothing()) {
                byAllowance.merge(allowance, here, AddressSet::plus);
            }
        }
        byAllowance.forEach((allowance, set) -> set.ranges().forEach(range -> out.put(range, allowance)));
        return out;
    }

    private static Finding passes(PolicyRule rule, AddressSet range) {
        return rule.isForEverybody() || rule.blocks().containsAll(range) ? Finding.YES : Finding.NO;
    }
}

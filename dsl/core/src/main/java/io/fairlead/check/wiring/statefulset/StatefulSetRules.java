package io.fairlead.check.wiring.statefulset;

import io.fairlead.check.wiring.WiringRule;
import java.util.List;

/** The rules about StatefulSets and their Services. */
public final class StatefulSetRules {
    /** All of them. */
    public static final List<WiringRule> ALL = List.of(
            new NameTooLong(),
            new NoServiceName(),
            new PeersNotPublished(),
            new ServiceMissing(),
            new ServiceNotHeadless(),
            new ServiceSelectsOthers());

    private StatefulSetRules() {}
}

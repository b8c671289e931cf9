package io.fairlead.check.wiring.podsecurity;

import io.fairlead.check.wiring.WiringRule;
import java.util.List;

/** The rules about Pod Security. */
public final class PodSecurityRules {
    /** All of them. */
    public static final List<WiringRule> ALL = List.of(new LevelRule(Level.BASELINE), new LevelRule(Level.RESTRICTED));

    private PodSecurityRules() {}
}

package io.fairlead.check.wiring.probe;

import io.fairlead.check.wiring.WiringRule;
import java.util.List;

/** The rules about probes. */
public final class ProbeRules {
    /** All of them. */
    public static final List<WiringRule> ALL = List.of(
            new EarlyLiveness(),
            new LivenessDependency(),
            new NoReadiness(),
            new OtherHost(),
            new PortNameMissing(),
            new PortUndeclared(),
            new SameAsReadiness(),
            new ShortExecTimeout(),
            new WrongScheme());

    private ProbeRules() {}
}

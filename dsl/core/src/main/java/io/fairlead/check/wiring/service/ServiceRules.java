package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.WiringRule;
import java.util.List;

/** The rules about Services. */
public final class ServiceRules {
    /** All of them. */
    public static final List<WiringRule> ALL = List.of(new SelectsNothing());

    private ServiceRules() {}
}

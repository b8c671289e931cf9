package io.fairlead.check.wiring.service;

import io.fairlead.check.wiring.WiringRule;
import java.util.List;

/** The rules about Services. */
public final class ServiceRules {
    /** All of them. */
    public static final List<WiringRule> ALL = List.of(
            new SelectsNothing(),
            new SelectsSeveral(),
            new SelectsJobs(),
            new TargetPortMissing(),
            new TargetPortOnSomePods(),
            new TargetPortDiffers(),
            new TargetPortUndeclared(),
            new TargetPortProtocol(),
            new HeadlessRemapsPort(),
            new UnnamedPort(),
            new ExternalNameIsAddress(),
            new ExternalNameHost(),
            new NodePortInTwoServices(),
            new NodePortOutsideBand(),
            new DatabaseExposed(),
            new InternalTrafficLocal(),
            new TwoProtocols(),
            new NoEndpoints(),
            new SliceWithoutService(),
            new SlicePortNames(),
            new DeprecatedAddress(),
            new EndpointsDeprecated(),
            new AppProtocolUnknown(),
            new PreferClose());

    private ServiceRules() {}
}

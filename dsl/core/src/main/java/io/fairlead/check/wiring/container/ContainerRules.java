package io.fairlead.check.wiring.container;

import io.fairlead.check.wiring.WiringRule;
import java.util.List;

/** The rules about containers. */
public final class ContainerRules {
    /** All of them. */
    public static final List<WiringRule> ALL = List.of(
            new DuplicatePort(),
            new FloatingTag(),
            new HookTcpSocket(),
            new HostPort(),
            new JvmDnsCache(),
            new PreStopExceedsGrace(),
            new SecretInEnv(),
            new ServiceLinkCollision());

    private ContainerRules() {}
}

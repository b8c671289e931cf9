package io.fairlead.check.wiring.dns;

import io.fairlead.check.wiring.WiringRule;
import java.util.List;

/** The rules about the names that clients are given. */
public final class DnsRules {
    /** All of them. */
    public static final List<WiringRule> ALL = List.of(
            new AbsoluteShortName(),
            new ClusterDomain(),
            new NdotsTooSmall(),
            new NodeResolver(),
            new OtherNamespace(),
            new PortNotExposed(),
            new SrvPortUnknown(),
            new SubdomainWithoutService(),
            new UnknownPod(),
            new UnknownService());

    private DnsRules() {}
}

package io.fairlead.plan.intent;

import io.fairlead.app.Tier;
import io.fairlead.plan.pod.Addresses;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.PortName;

/**
 * The addresses of tiers by their Services: fully qualified names, so that they mean the same in every namespace.
 *
 * <p>What does not resolve gives a placeholder that never leaves the planner: a rule has reported it.
 */
public final class ServiceAddresses implements Addresses {
    private static final int UNRESOLVED = 0;

    private final Intent intent;

    /**
     * The addresses of one application.
     *
     * @param intent the resolved application
     */
    public ServiceAddresses(Intent intent) {
        this.intent = intent;
    }

    @Override
    public String host(DnsLabel tier) {
        return intent.tier(tier)
                .map(found -> intent.app().service(found).fqdn(intent.target()))
                .orElse(tier.text());
    }

    @Override
    public int port(DnsLabel tier, PortName port) {
        return intent.tier(tier)
                .flatMap((Tier found) -> intent.addressed(found))
                .flatMap(service -> service.leadingTo(port))
                .map(PortMapping::number)
                .orElse(UNRESOLVED);
    }
}

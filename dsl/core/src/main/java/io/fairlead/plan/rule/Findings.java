package io.fairlead.plan.rule;

import io.fairlead.app.DefaultDeny;
import io.fairlead.app.Route;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Port;
import io.fairlead.diagnostic.Subject;
import io.fairlead.plan.intent.Intent;
import java.util.Collection;
import java.util.stream.Collectors;

/** The words that several rules share. */
final class Findings {
    private Findings() {}

    static Subject tier(Intent intent, Tier tier) {
        return new Subject(intent.namespace(), "Tier", tier.name().text());
    }

    static Subject route(Intent intent, Route route) {
        return new Subject(intent.namespace(), "Route", host(route));
    }

    static boolean hasPolicies(Intent intent) {
        return intent.app().defaultDeny() == DefaultDeny.ON;
    }

    static String host(Route route) {
        return route.host().map(Object::toString).orElse("any host");
    }

    static String tiers(Intent intent) {
        return join(
                intent.app().tiers().stream().map(tier -> tier.name().text()).toList());
    }

    static String ports(Tier tier) {
        return tier.ports().isEmpty()
                ? "no ports"
                : join(tier.ports().stream().map(Port::toString).toList());
    }

    private static String join(Collection<String> words) {
        return words.stream().distinct().collect(Collectors.joining(", "));
    }
}

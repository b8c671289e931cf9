package io.fairlead.proof.declared;

import io.fairlead.app.App;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Port;
import io.fairlead.connect.port.Allowance;
import io.fairlead.connect.port.PortSet;
import io.fairlead.target.Target;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.PortName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Where all kinds of declarations write what they let through. */
final class Ledger {
    private final App app;
    private final Target target;
    private final Map<DnsLabel, List<Grant>> leaving = new HashMap<>();
    private final Map<DnsLabel, List<Grant>> entering = new HashMap<>();
    private final Map<DnsLabel, List<Grant>> routes = new HashMap<>();
    private final Map<DnsLabel, List<Grant>> balancers = new HashMap<>();
    private final TreeSet<String> assumptions = new TreeSet<>();

    Ledger(App app, Target target) {
        this.app = app;
        this.target = target;
    }

    App app() {
        return app;
    }

    Target target() {
        return target;
    }

    void leaves(Tier tier, Grant grant) {
        leaving.computeIfAbsent(tier.name(), name -> new ArrayList<>()).add(grant);
    }

    void enters(Tier tier, Grant grant) {
        entering.computeIfAbsent(tier.name(), name -> new ArrayList<>()).add(grant);
    }

    /** Traffic that comes through a route. */
    void isRouted(Tier tier, Grant grant) {
        enters(tier, grant);
        routes.computeIfAbsent(tier.name(), name -> new ArrayList<>()).add(grant);
    }

    /** Traffic that comes through a load balancer or a node port. */
    void isBalanced(Tier tier, Grant grant) {
        enters(tier, grant);
        balancers.computeIfAbsent(tier.name(), name -> new ArrayList<>()).add(grant);
    }

    void assumes(String words) {
        assumptions.add(words);
    }

    List<Grant> leaving(Tier tier) {
        return Collections.unmodifiableList(leaving.getOrDefault(tier.name(), List.of()));
    }

    List<Grant> entering(Tier tier) {
        return Collections.unmodifiableList(entering.getOrDefault(tier.name(), List.of()));
    }

    List<Grant> routes(Tier tier) {
        return Collections.unmodifiableList(routes.getOrDefault(tier.name(), List.of()));
    }

    List<Grant> balancers(Tier tier) {
        return Collections.unmodifiableList(balancers.getOrDefault(tier.name(), List.of()));
    }

    List<String> assumptions() {
        return List.copyOf(assumptions);
    }

    /** The pod ports that names mean: all of them when there is no name. */
    static Allowance ports(Tier tier, List<PortName> names) {
        return Allowance.sure(tier.ports().stream()
                .filter(port -> names.isEmpty() || names.contains(port.name()))
                .map(Ledger::set)
                .reduce(PortSet.NONE, PortSet::plus));
    }

    /** The pod port that a name means: the first one when there is no name. */
    static PortSet port(Tier tier, Optional<PortName> name) {
        return tier.ports().stream()
                .filter(port -> name.isEmpty() || name.get().equals(port.name()))
                .findFirst()
                .map(Ledger::set)
                .orElse(PortSet.NONE);
    }

    static PortSet set(Port port) {
        return PortSet.of(port.protocol(), port.number().value());
    }
}

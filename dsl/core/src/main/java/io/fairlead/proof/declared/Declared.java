package io.fairlead.proof.declared;

import io.fairlead.app.App;
import io.fairlead.app.DefaultDeny;
import io.fairlead.app.Tier;
import io.fairlead.connect.address.AddressSet;
import io.fairlead.connect.policy.Direction;
import io.fairlead.connect.policy.Meeting;
import io.fairlead.connect.port.Allowance;
import io.fairlead.connect.port.PortSet;
import io.fairlead.target.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that an application declares of its flows. */
public final class Declared {
    private final Ledger ledger;
    private final Meeting meeting;

    /**
     * Reads the declarations of an application.
     *
     * @param app the application
     * @param target what the cluster decides
     */
    public Declared(App app, Target target) {
        this.ledger = new Ledger(app, target);
        this.meeting = new Meeting(target.cni());
        TierConnections.write(ledger);
        ExternalConnections.write(ledger);
        NameServers.write(ledger);
        InboundPermissions.write(ledger);
        Exposures.write(ledger);
        RouteEntries.write(ledger);
    }

    /** The application. */
    public App app() {
        return ledger.app();
    }

    /** What the cluster decides. */
    public Target target() {
        return ledger.target();
    }

    /** Whether what is not declared is refused. */
    public boolean deniesTheRest() {
        return app().defaultDeny() == DefaultDeny.ON;
    }

    /** What may pass where something is declared: everything, unless the rest is refused. */
    public Allowance permitted(Allowance all) {
        return deniesTheRest() ? all : Allowance.EVERYTHING;
    }

    /** What a tier declares of one direction, and what others declare of it. */
    public List<Grant> grants(Tier tier, Direction direction) {
        return direction == Direction.EGRESS ? ledger.leaving(tier) : ledger.entering(tier);
    }

    /** What a tier lets through to or from somebody. */
    public Allowance between(Tier tier, Direction direction, Counterpart somebody) {
        Allowance all = Allowance.NOTHING;
        for (Grant grant : grants(tier, direction)) {
            all = all.or(grant.to(somebody, meeting));
        }
        return all;
    }

    /** What a tier lets through to or from somebody who is named by namespace and labels, for that reason alone. */
    public Allowance byName(Tier tier, Direction direction, Counterpart somebody) {
        Allowance all = Allowance.NOTHING;
        for (Grant grant : grants(tier, direction)) {
            if (grant.whom() instanceof Whom.Pods pods && pods.isSurely(somebody, meeting)) {
                all = all.or(grant.ports());
            }
        }
        return all;
    }

    /** The first declaration that lets some of these ports through to or from somebody. */
    public Optional<Declaration> declaring(Tier tier, Direction direction, Counterpart somebody, PortSet ports) {
        return grants(tier, direction).stream()
                .filter(grant ->
                        !grant.to(somebody, meeting).possible().and(ports).isEmpty())
                .map(Grant::declaration)
                .findFirst();
    }

    /** Every group of pods outside of the application that a declaration names. */
    public Stream<Whom.Pods> foreigners() {
        return all().map(Grant::whom)
                .filter(Whom.Pods.class::isInstance)
                .map(Whom.Pods.class::cast)
                .distinct();
    }

    /** The addresses that the declarations of a tier name in one direction. */
    public List<AddressSet> addresses(Tier tier, Direction direction) {
        return grants(tier, direction).stream()
                .map(Grant::whom)
                .filter(Whom.Addresses.class::isInstance)
                .map(whom -> ((Whom.Addresses) whom).addresses())
                .distinct()
                .toList();
    }

    /** What comes through routes. */
    public List<Grant> routes(Tier tier) {
        return ledger.routes(tier);
    }

    /** What comes through load balancers and node ports. */
    public List<Grant> balancers(Tier tier) {
        return ledger.balancers(tier);
    }

    /** What is taken for granted of those outside, sorted. */
    public List<String> assumptions() {
        return ledger.assumptions();
    }

    private Stream<Grant> all() {
        return app().tiers().stream()
                .flatMap(tier -> Stream.concat(ledger.leaving(tier).stream(), ledger.entering(tier).stream()));
    }
}

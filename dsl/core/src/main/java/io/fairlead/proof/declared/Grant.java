package io.fairlead.proof.declared;

import io.fairlead.connect.label.Match;
import io.fairlead.connect.policy.Finding;
import io.fairlead.connect.policy.Meeting;
import io.fairlead.connect.port.Allowance;

/**
 * What one declaration lets through between a tier and somebody.
 *
 * @param whom who is at the other end
 * @param ports the ports of the one that is called
 * @param declaration what says so
 */
public record Grant(Whom whom, Allowance ports, Declaration declaration) {
    /** The ports for somebody: under a condition where the cluster decides whether it is the one that is meant. */
    public Allowance to(Counterpart somebody, Meeting meeting) {
        Finding found = whom.meets(somebody, meeting);
        return found.match() == Match.YES
                ? ports
                : found.match() == Match.NO ? Allowance.NOTHING : ports.onlyIf(found.because());
    }
}

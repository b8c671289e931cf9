package io.fairlead.connect.evidence;

import io.fairlead.connect.port.Allowance;
import io.fairlead.connect.port.PortSet;
import io.fairlead.connect.world.Party;

/**
 * Two parties and what passes between them.
 *
 * @param from who calls
 * @param to who is called
 * @param passing what both sides' policies let through
 * @param served the ports on which the one that is called can be reached in this way
 * @param itself whether a pod calls itself, which no policy can forbid
 */
public record Encounter(Party from, Party to, Allowance passing, PortSet served, boolean itself) {
    /** What passes. */
    public Allowance allowance() {
        return served.isAll() ? passing : passing.and(Allowance.sure(served));
    }
}

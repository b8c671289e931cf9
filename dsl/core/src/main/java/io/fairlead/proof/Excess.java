package io.fairlead.proof;

import io.fairlead.connect.port.Allowance;
import io.fairlead.connect.port.PortSet;

/**
 * How a cell differs from what is declared of it.
 *
 * @param missing ports that should pass
 * @param surplus ports that should not
 */
record Excess(PortSet missing, PortSet surplus) {
    static final Excess NOTHING = new Excess(PortSet.NONE, PortSet.NONE);
    static final Excess EVERYTHING = new Excess(PortSet.ALL, PortSet.ALL);

    /** What surely passes is compared, and what possibly does. */
    static Excess between(Allowance wanted, Allowance found, Allowance permitted) {
        return between(wanted, found, permitted, NOTHING);
    }

    /**
     * The same, without what possibly passes and is known to differ for another reason already.
     *
     * @param known where addresses differ, pods and nodes that may have such an address differ too
     */
    static Excess between(Allowance wanted, Allowance found, Allowance permitted, Excess known) {
        return new Excess(of(wanted, found, known.missing), of(found, permitted, known.surplus));
    }

    private static PortSet of(Allowance one, Allowance other, PortSet known) {
        PortSet sure = one.allowed().minus(other.allowed());
        return one.depends().isEmpty() && other.depends().isEmpty()
                ? sure
                : sure.plus(one.possible().minus(other.possible()).minus(known));
    }

    Excess plus(Excess other) {
        return new Excess(missing.plus(other.missing), surplus.plus(other.surplus));
    }

    Excess minus(Excess other) {
        return new Excess(missing.minus(other.missing), surplus.minus(other.surplus));
    }

    /** The part of what is missing that has these ports. */
    Excess missing(PortSet ports) {
        return new Excess(missing.and(ports), PortSet.NONE);
    }
}

package io.fairlead.proof;

import io.fairlead.connect.port.Allowance;
import io.fairlead.connect.port.PortSet;

/** What one allowance lets through that another one does not: surely, or possibly. */
final class Excess {
    private Excess() {}

    static PortSet of(Allowance one, Allowance other) {
        PortSet sure = one.allowed().minus(other.allowed());
        return one.depends().isEmpty() && other.depends().isEmpty()
                ? sure
                : sure.plus(one.possible().minus(other.possible()));
    }
}

package io.fairlead.check.server.network;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.value.IntOrString;

/** The rules of port numbers and port names, for everything that has a port. */
public final class Ports {
    private static final int GREATEST = 65535;

    private Ports() {}

    /** Refuses a number that is not 1 to 65535. */
    public static void number(DiagnosticCode code, int number, Field at) {
        at.between(code, number, 1, GREATEST);
    }

    /** Refuses a number that is not 1 to 65535, and a text that is not a port name: {@code "80"} is a name without a letter. */
    public static void numberOrName(DiagnosticCode number, DiagnosticCode name, IntOrString port, Field at) {
        port.asInt().ifPresent(given -> number(number, given, at));
        port.asString().ifPresent(given -> at.format(name, Format.PORT_NAME, given));
    }
}

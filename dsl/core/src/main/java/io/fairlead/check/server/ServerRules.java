package io.fairlead.check.server;

import io.fairlead.check.server.meta.Metadata;
import io.fairlead.check.server.network.NetworkRules;
import io.fairlead.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All rules by which {@link ServerValidation} refuses an object. */
public final class ServerRules {
    private ServerRules() {}

    /** The codes of all rules, sorted, each once. */
    public static List<DiagnosticCode> codes() {
        TreeSet<DiagnosticCode> codes = new TreeSet<>();
        Stream.of(Metadata.codes(), NetworkRules.codes()).forEach(codes::addAll);
        return List.copyOf(codes);
    }
}

package io.fairlead.check.server;

import io.fairlead.check.server.access.Roles;
import io.fairlead.check.server.config.ConfigMaps;
import io.fairlead.check.server.meta.Metadata;
import io.fairlead.check.server.network.NetworkRules;
import io.fairlead.check.server.pod.Pods;
import io.fairlead.check.server.storage.Claims;
import io.fairlead.check.server.workload.WorkloadRules;
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
        Stream.of(
                        Metadata.codes(),
                        NetworkRules.codes(),
                        Pods.codes(),
                        WorkloadRules.codes(),
                        ConfigMaps.codes(),
                        Claims.codes(),
                        Roles.codes())
                .forEach(codes::addAll);
        return List.copyOf(codes);
    }
}

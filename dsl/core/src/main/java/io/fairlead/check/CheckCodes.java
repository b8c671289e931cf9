package io.fairlead.check;

import io.fairlead.check.allowance.AllowanceFindings;
import io.fairlead.check.server.ServerRules;
import io.fairlead.diagnostic.DiagnosticCode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that {@link Check} can find. */
public final class CheckCodes {
    private static final List<DiagnosticCode> ALL = Stream.of(
                    ReadFindings.codes(),
                    ObjectFindings.codes(),
                    ServerRules.codes(),
                    WiringRules.codes(),
                    AllowanceFindings.codes())
            .flatMap(Collection::stream)
            .sorted()
            .distinct()
            .toList();

    private static final Set<String> NAMES =
            ALL.stream().map(DiagnosticCode::toString).collect(Collectors.toSet());

    private CheckCodes() {}

    /**
     * The codes of all findings.
     *
     * @return sorted, each once
     */
    public static List<DiagnosticCode> all() {
        return ALL;
    }

    /** The same codes as they are written. */
    static Set<String> names() {
        return NAMES;
    }
}

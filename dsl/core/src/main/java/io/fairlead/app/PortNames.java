package io.fairlead.app;

import io.fairlead.value.PortName;
import java.util.List;
import java.util.stream.Collectors;

/** Port names in a sentence. */
final class PortNames {
    private PortNames() {}

    static String join(List<PortName> names) {
        return names.stream().map(PortName::toString).collect(Collectors.joining(", "));
    }
}

package io.fairlead.plan.route;

import java.util.Map;
import java.util.Optional;

/** A controller of which nothing is known but its class: it serves TLS as {@code spec.tls} says, and has no options. */
final class NoDialect implements Dialect {
    @Override
    public Optional<Map<String, String>> https(boolean redirect) {
        return Optional.of(Map.of());
    }
}

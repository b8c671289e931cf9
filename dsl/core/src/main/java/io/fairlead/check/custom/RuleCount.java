package io.fairlead.check.custom;

import io.fairlead.check.custom.schema.Schema;
import java.util.stream.Stream;

/** How many rules a schema has, with those of the schemas inside it. */
final class RuleCount {
    private RuleCount() {}

    static int of(Schema schema) {
        int below = Stream.of(
                        schema.properties().values().stream(),
                        schema.items().stream(),
                        schema.additionalProperties().stream())
                .flatMap(schemas -> schemas)
                .filter(Schema::hasRules)
                .mapToInt(RuleCount::of)
                .sum();
        return schema.rules().size() + below;
    }
}

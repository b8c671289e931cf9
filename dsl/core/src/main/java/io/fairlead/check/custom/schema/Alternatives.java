package io.fairlead.check.custom.schema;

import io.fairlead.diagnostic.Cause;
import io.fairlead.value.JsonValue;
import java.util.List;
import java.util.Optional;

/** {@code anyOf}, {@code oneOf}, {@code allOf} and {@code not}, whose errors the server attributes to the whole object. */
final class Alternatives {
    private final ValueRules rules;

    Alternatives(ValueRules rules) {
        this.rules = rules;
    }

    Outcome judge(JsonValue value, Schema schema, Spot spot) {
        Outcome outcome = new Outcome();
        if (!schema.anyOf().isEmpty()) {
            any(value, schema.anyOf(), spot, outcome);
        }
        if (!schema.oneOf().isEmpty()) {
            one(value, schema.oneOf(), spot, outcome);
        }
        all(value, schema.allOf(), spot, outcome);
        schema.not().ifPresent(not -> {
            if (rules.judge(value, not, spot).isValid()) {
                error(spot, value, "it must not be what the schema says under not", outcome);
            }
        });
        outcome.counted();
        return outcome;
    }

    private void any(JsonValue value, List<Schema> schemas, Spot spot, Outcome outcome) {
        Optional<Outcome> best = Optional.empty();
        for (Schema schema : schemas) {
            Outcome found = rules.judge(value, schema, spot);
            if (found.isValid()) {
                outcome.merge(found);
                return;
            }
            best = better(best, found);
        }
        error(spot, value, "it must be at least one of the " + schemas.size() + " forms under anyOf", outcome);
        best.ifPresent(outcome::merge);
    }

    private void one(JsonValue value, List<Schema> schemas, Spot spot, Outcome outcome) {
        Optional<Outcome> best = Optional.empty();
        Optional<Outcome> first = Optional.empty();
        int valid = 0;
        for (Schema schema : schemas) {
            Outcome found = rules.judge(value, schema, spot);
            if (found.isValid()) {
                valid++;
                first = first.isPresent() ? first : Optional.of(found);
            } else {
                best = better(best, found);
            }
        }
        if (valid == 1) {
            first.ifPresent(outcome::merge);
            return;
        }
        error(
                spot,
                value,
                "it must be exactly one of the " + schemas.size() + " forms under oneOf, and is "
                        + (valid == 0 ? "none" : Integer.toString(valid)),
                outcome);
        if (valid == 0) {
            best.ifPresent(outcome::merge);
        }
    }

    private void all(JsonValue value, List<Schema> schemas, Spot spot, Outcome outcome) {
        boolean valid = true;
        for (Schema schema : schemas) {
            Outcome found = rules.judge(value, schema, spot);
            valid &= found.isValid();
            outcome.merge(found);
        }
        if (!valid) {
            error(spot, value, "it must be all of the forms under allOf", outcome);
        }
    }

    private static Optional<Outcome> better(Optional<Outcome> best, Outcome found) {
        return best.filter(old -> old.checks() >= found.checks()).or(() -> Optional.of(found));
    }

    private static void error(Spot spot, JsonValue value, String detail, Outcome outcome) {
        String place = spot.where().isRoot() ? "" : spot.where() + ": ";
        outcome.error(SchemaRules.ALTERNATIVE, Cause.INVALID, spot.atRoot(), Shown.of(value), place + detail);
    }
}

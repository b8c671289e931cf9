package io.fairlead.check.custom;

import io.fairlead.check.custom.definition.DefinedVersion;
import io.fairlead.check.custom.schema.JsonTypes;
import io.fairlead.check.custom.schema.SchemaRules;
import io.fairlead.check.custom.schema.Shown;
import io.fairlead.check.custom.schema.Spot;
import io.fairlead.check.custom.schema.Violation;
import io.fairlead.diagnostic.Cause;
import io.fairlead.value.FieldPath;
import io.fairlead.value.JsonNumber;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import java.util.List;
import java.util.Optional;

/** The number of replicas of a kind that can be scaled. */
final class Replicas {
    private Replicas() {}

    static List<Violation> judge(JsonObject object, DefinedVersion version) {
        return version.replicasPath()
                .flatMap(path -> judge(object, path))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Violation> judge(JsonObject object, String path) {
        Optional<JsonValue> value = Optional.of(object);
        FieldPath where = FieldPath.root();
        for (String step : path.replaceFirst("^\\.", "").split("\\.", -1)) {
            where = where.field(step);
            // a value that cannot have fields is left as it is: it is no number either
            value = value.flatMap(
                    outer -> outer instanceof JsonObject fields ? fields.member(step) : Optional.of(outer));
        }
        // the server spells the path as the definition does, with its leading dot
        Spot spot = new Spot(FieldPath.of(path), where, true);
        return value.filter(found -> !isCount(found))
                .map(found -> new Violation(
                        SchemaRules.REPLICAS,
                        Cause.INVALID,
                        spot,
                        Shown.of(found),
                        "must be a whole number from 0 to " + Integer.MAX_VALUE));
    }

    private static boolean isCount(JsonValue value) {
        return value instanceof JsonNumber number
                && JsonTypes.integer(number)
                        .filter(count -> count >= 0 && count <= Integer.MAX_VALUE)
                        .isPresent();
    }
}

package io.fairlead.check.custom.schema;

import io.fairlead.target.KubernetesVersion;
import io.fairlead.value.FieldPath;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Judges an object by its structural schema, as the server does after it has filled in the default values. */
public final class SchemaValidation {
    private SchemaValidation() {}

    /**
     * The outcome.
     *
     * @param violations what the server refuses
     * @param doubts why a part could not be judged, one sentence each
     */
    public record Result(List<Violation> violations, Collection<String> doubts) {
        /** Copies the lists. */
        public Result {
            violations = List.copyOf(violations);
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * Judges an object.
     *
     * @param object the prepared object
     * @param schema the schema of its version
     * @param version of Kubernetes, which decides which formats there are
     */
    public static Result validate(JsonObject object, Schema schema, KubernetesVersion version) {
        Patterns patterns = new Patterns();
        List<Violation> violations = new ArrayList<>();
        Optional<String> spent = Optional.empty();
        try {
            ValueRules rules = new ValueRules(new Effort(), patterns, version.minor());
            violations.addAll(rules.judge(object, schema, Spot.root()).errors());
            violations.addAll(EmbeddedObjects.judge(object, schema, version));
            violations.addAll(ListItems.judge(object, schema));
        } catch (Effort.SpentException tooMuch) {
            spent = Optional.of("judging the whole object takes " + tooMuch.getMessage());
        }
        List<String> doubts = new ArrayList<>(patterns.doubts());
        spent.ifPresent(doubts::add);
        return new Result(violations, doubts);
    }

    /** Judges a value that is not an object of the API, such as a default value. */
    public static List<Violation> ofValue(JsonValue value, Schema schema, KubernetesVersion version) {
        try {
            ValueRules rules = new ValueRules(new Effort(), new Patterns(), version.minor());
            return List.copyOf(rules.judge(value, schema, Spot.root()).errors());
        } catch (Effort.SpentException tooMuch) {
            return List.of();
        }
    }

    /** The first field of a value that its schema does not have. */
    public static Optional<FieldPath> unknownField(JsonValue value, Schema schema) {
        return UnknownFields.of(value, schema).stream().findFirst().map(UnknownField::path);
    }
}

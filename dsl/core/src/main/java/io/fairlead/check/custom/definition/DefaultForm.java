package io.fairlead.check.custom.definition;

import io.fairlead.check.custom.definition.SchemaChecks.Findings;
import io.fairlead.check.custom.schema.Schema;
import io.fairlead.check.custom.schema.SchemaValidation;
import io.fairlead.check.custom.schema.Spot;
import io.fairlead.check.custom.schema.Violation;
import io.fairlead.diagnostic.Cause;
import io.fairlead.target.KubernetesVersion;
import io.fairlead.value.FieldPath;
import io.fairlead.value.JsonValue;
import java.util.List;
import java.util.Optional;

/** Default values have to be valid, and have no unknown fields. */
final class DefaultForm {
    private final Findings findings;
    private final KubernetesVersion version;

    DefaultForm(Findings findings, KubernetesVersion version) {
        this.findings = findings;
        this.version = version;
    }

    void schema(Schema schema, Spot spot) {
        schema.defaultValue().ifPresent(value -> judge(value, schema, spot.tree("default")));
        schema.properties()
                .forEach((name, property) ->
                        schema(property, spot.field("properties").key(name)));
        schema.items().ifPresent(items -> schema(items, spot.tree("items")));
    }

    private void judge(JsonValue value, Schema schema, Spot spot) {
        List<Violation> found = SchemaValidation.ofValue(value, schema, version);
        found.forEach(violation -> findings.add(violation.cause(), below(spot, violation.spot()), violation.detail()));
        Optional<FieldPath> unknown = SchemaValidation.unknownField(value, schema);
        unknown.ifPresent(field -> findings.add(Cause.INVALID, spot, "has the unknown field " + field));
    }

    private static Spot below(Spot spot, Spot inner) {
        return new Spot(below(spot.path(), inner.path()), below(spot.where(), inner.where()), true);
    }

    private static FieldPath below(FieldPath outer, FieldPath inner) {
        if (inner.isRoot()) {
            return outer;
        }
        FieldPath parent = below(outer, inner.parent().orElse(FieldPath.root()));
        String step = inner.lastStep();
        return inner.toString().endsWith("[" + step + "]") ? parent.key(step) : parent.field(step);
    }
}

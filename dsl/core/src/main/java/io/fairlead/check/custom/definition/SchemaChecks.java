package io.fairlead.check.custom.definition;

import io.fairlead.check.custom.schema.Schema;
import io.fairlead.check.custom.schema.Spot;
import io.fairlead.check.custom.schema.Violation;
import io.fairlead.diagnostic.Cause;
import io.fairlead.target.KubernetesVersion;
import io.fairlead.value.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the server refuses about the schema of a version. */
final class SchemaChecks {
    private static final Set<String> NOT_BESIDE_STATUS =
            Set.of("nullable", "default", "enum", "allOf", "anyOf", "oneOf", "not", "additionalProperties");

    private final Findings findings = new Findings();

    private SchemaChecks() {}

    static List<Violation> check(Schema schema, boolean hasStatus, Spot spot, KubernetesVersion version) {
        SchemaChecks checks = new SchemaChecks();
        if (hasStatus) {
            checks.besideStatus(schema, spot);
        }
        if (schema.isNullable()) {
            checks.findings.add(Cause.FORBIDDEN, spot.field("nullable"), "the object itself cannot be null");
        }
        new StructuralForm(checks.findings).root(schema, spot);
        new KeywordForm(checks.findings).schema(schema, spot);
        if (checks.findings.isEmpty()) {
            new DefaultForm(checks.findings, version).schema(schema, spot);
        }
        return checks.findings.all();
    }

    /** The server judges the status alone, so nothing may stand beside it that would be lost. */
    private void besideStatus(Schema schema, Spot spot) {
        for (String keyword : schema.keywords()) {
            if (NOT_BESIDE_STATUS.contains(keyword) && isSaid(schema, keyword)) {
                findings.add(Cause.INVALID, spot, keyword + " cannot stand at the root beside a status subresource");
                return;
            }
        }
    }

    private static boolean isSaid(Schema schema, String keyword) {
        JsonValue value = schema.keyword(keyword).orElse(JsonValue.nothing());
        return !value.equals(JsonValue.of(false)) && !value.equals(JsonValue.nothing());
    }

    /** What was found so far. */
    static final class Findings {
        private final List<Violation> violations = new ArrayList<>();

        void add(Cause cause, Spot spot, String detail) {
            Violation violation = new Violation(DefinitionRules.SCHEMA, cause, spot, "", detail);
            if (!violations.contains(violation)) {
                violations.add(violation);
            }
        }

        void addAll(List<Violation> more) {
            violations.addAll(more);
        }

        boolean isEmpty() {
            return violations.isEmpty();
        }

        List<Violation> all() {
            return List.copyOf(violations);
        }
    }
}

package io.fairlead.check.custom.definition;

import io.fairlead.check.custom.definition.SchemaChecks.Findings;
import io.fairlead.check.custom.rule.RulePath;
import io.fairlead.check.custom.schema.Rule;
import io.fairlead.check.custom.schema.Schema;
import io.fairlead.check.custom.schema.Spot;
import io.fairlead.diagnostic.Cause;

/** The texts of rules, apart from what CEL says of them. */
final class RuleForm {
    private final Findings findings;

    RuleForm(Findings findings) {
        this.findings = findings;
    }

    void schema(Schema schema, Spot spot) {
        for (int i = 0; i < schema.rules().size(); i++) {
            rule(
                    schema.rules().get(i),
                    schema,
                    spot.field("x-kubernetes-validations").index(i));
        }
    }

    private void rule(Rule rule, Schema schema, Spot spot) {
        String message = rule.message().orElse("");
        String expression = rule.expression().strip();
        if (expression.isEmpty()) {
            findings.add(Cause.REQUIRED, spot.field("rule"), "the rule itself is missing");
        } else if (!message.isEmpty() && message.isBlank()) {
            findings.add(Cause.INVALID, spot.field("message"), "must say something");
        } else if (hasBreaks(message.strip())) {
            findings.add(Cause.INVALID, spot.field("message"), "must be one line");
        } else if (hasBreaks(expression) && message.isEmpty()) {
            findings.add(Cause.REQUIRED, spot.field("message"), "a rule of several lines needs a message");
        }
        if (rule.messageExpression().filter(String::isBlank).isPresent()) {
            findings.add(Cause.REQUIRED, spot.field("messageExpression"), "must say something");
        }
        rule.fieldPath().ifPresent(path -> path(path, schema, spot.field("fieldPath")));
    }

    private void path(String path, Schema schema, Spot spot) {
        if (hasBreaks(path) || path.isBlank()) {
            findings.add(Cause.INVALID, spot, "must be one line that says something");
        } else if (RulePath.parse(path).filter(parsed -> parsed.isIn(schema)).isEmpty()) {
            findings.add(Cause.INVALID, spot, "must lead to a field of the schema, such as .spec.replicas");
        }
    }

    private static boolean hasBreaks(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }
}

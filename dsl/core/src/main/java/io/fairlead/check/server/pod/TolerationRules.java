package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.check.server.meta.Labels;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.TaintEffect;
import io.fairlead.kubernetes.core.v1.Toleration;
import io.fairlead.kubernetes.core.v1.TolerationOperator;
import java.util.List;

/** The rules of tolerations. */
final class TolerationRules {
    static final DiagnosticCode OPERATOR = new DiagnosticCode("scheduling", "toleration-operator");
    static final DiagnosticCode VALUE = new DiagnosticCode("scheduling", "toleration-value");
    static final DiagnosticCode SECONDS = new DiagnosticCode("scheduling", "toleration-seconds-without-no-execute");

    private TolerationRules() {}

    static List<DiagnosticCode> codes() {
        return List.of(OPERATOR, VALUE, SECONDS);
    }

    static void check(Toleration toleration, Field at) {
        String key = toleration.key().orElse("");
        TolerationOperator operator = toleration.operator().orElse(TolerationOperator.EQUAL);
        if (!key.isEmpty()) {
            Labels.checkKey(key, at.field("key"));
        } else if (operator != TolerationOperator.EXISTS) {
            at.field("operator").invalid(OPERATOR, operator.value(), "must be Exists when `key` is empty");
        }
        if (toleration.tolerationSeconds().isPresent()
                && toleration.effect().filter(TaintEffect.NO_EXECUTE::equals).isEmpty()) {
            at.field("effect").invalid(SECONDS, "", "must be 'NoExecute' when `tolerationSeconds` is set");
        }
        // the server reports a bad value at the operator
        value(operator, toleration.value().orElse(""), at.field("operator"));
    }

    private static void value(TolerationOperator operator, String value, Field at) {
        switch (operator) {
            case EQUAL -> at.format(VALUE, Format.LABEL_VALUE, value);
            case EXISTS -> {
                if (!value.isEmpty()) {
                    at.invalid(VALUE, value, "value must be empty when `operator` is 'Exists'");
                }
            }
            // an alpha feature, which no default cluster has
            case LT, GT -> at.oneOf(OPERATOR, operator.value(), List.of("Equal", "Exists"));
        }
    }
}

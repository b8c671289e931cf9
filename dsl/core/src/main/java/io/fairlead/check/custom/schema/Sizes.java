package io.fairlead.check.custom.schema;

import io.fairlead.diagnostic.Cause;
import java.math.BigDecimal;

/** How long, how many. */
final class Sizes {
    private Sizes() {}

    static boolean atLeast(String keyword, long size, String what, Schema schema, Spot spot, Outcome outcome) {
        boolean tooSmall = schema.number(keyword)
                .filter(least -> BigDecimal.valueOf(size).compareTo(least) < 0)
                .isPresent();
        if (tooSmall) {
            String least = schema.number(keyword).orElseThrow().toPlainString();
            String detail = "must have at least " + least + " " + what + ", and has " + size;
            outcome.error(SchemaRules.SIZE, Cause.INVALID, spot, size, detail);
        }
        return tooSmall;
    }

    static boolean atMost(String keyword, long size, String what, Schema schema, Spot spot, Outcome outcome) {
        boolean tooLarge = schema.number(keyword)
                .filter(most -> BigDecimal.valueOf(size).compareTo(most) > 0)
                .isPresent();
        if (tooLarge) {
            Cause cause = what.equals("characters") ? Cause.TOO_LONG : Cause.TOO_MANY;
            String most = schema.number(keyword).orElseThrow().toPlainString();
            outcome.error(
                    SchemaRules.SIZE, cause, spot, size, "may have at most " + most + " " + what + ", and has " + size);
        }
        return tooLarge;
    }
}

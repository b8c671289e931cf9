package io.fairlead.check.server.workload;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.value.IntOrString;
import java.util.List;

/** The rules of a number of pods that is given as such or as a percentage. */
final class Shares {
    static final DiagnosticCode INVALID = new DiagnosticCode("workload", "invalid-share");
    static final DiagnosticCode ABOVE_ALL = new DiagnosticCode("workload", "share-above-all");
    private static final int LONGEST_NUMBER = 9;

    private Shares() {}

    static List<DiagnosticCode> codes() {
        return List.of(INVALID, ABOVE_ALL);
    }

    /** Refuses a number below zero and a text that is not a percentage. */
    static void share(IntOrString share, Field at) {
        share.asInt().filter(number -> number < 0).ifPresent(number -> {
            at.invalid(INVALID, number, "must be greater than or equal to 0");
        });
        share.asString().ifPresent(text -> at.format(INVALID, Format.PERCENT, text));
    }

    static void notAboveAll(IntOrString share, Field at) {
        if (share.asString().filter(Format.PERCENT::allows).isPresent() && amount(share) > 100) {
            at.invalid(ABOVE_ALL, share, "must not be greater than 100%");
        }
    }

    /** The number of the pods or of the percents; zero for a text that is not a percentage. */
    static long amount(IntOrString share) {
        if (share.asInt().isPresent()) {
            return share.asInt().get();
        }
        String digits = share.toString().replace("%", "");
        boolean isNumber = Format.PERCENT.allows(share.toString());
        return !isNumber ? 0 : digits.length() > LONGEST_NUMBER ? Integer.MAX_VALUE : Long.parseLong(digits);
    }
}

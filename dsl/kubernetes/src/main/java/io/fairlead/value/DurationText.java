package io.fairlead.value;

/** The shortest Kubernetes text of a Java duration, in whole units from hours down to nanoseconds. */
final class DurationText {
    private DurationText() {}

    static String of(java.time.Duration length) {
        if (length.isZero()) {
            return "0s";
        }
        java.time.Duration size = length.abs();
        StringBuilder out = new StringBuilder(length.isNegative() ? "-" : "");
        append(out, size.toHours(), "h");
        append(out, size.toMinutesPart(), "m");
        append(out, size.toSecondsPart(), "s");
        append(out, size.toMillisPart(), "ms");
        append(out, size.toNanosPart() / 1_000 % 1_000, "us");
        append(out, size.toNanosPart() % 1_000, "ns");
        return out.toString();
    }

    private static void append(StringBuilder out, long amount, String unit) {
        if (amount != 0) {
            out.append(amount).append(unit);
        }
    }
}

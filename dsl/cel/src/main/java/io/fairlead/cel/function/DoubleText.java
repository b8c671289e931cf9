package io.fairlead.cel.function;

import java.math.BigDecimal;
import java.util.Locale;

/** Floating-point numbers as Go writes them: no fraction where there is none, exponents early. */
public final class DoubleText {
    private static final int LARGEST_PLAIN = 6;
    private static final int SMALLEST_PLAIN = -4;

    private DoubleText() {}

    /** The shortest text that reads as the number. */
    public static String of(double number) {
        if (Double.isNaN(number)) {
            return "NaN";
        } else if (Double.isInfinite(number)) {
            return number > 0 ? "+Inf" : "-Inf";
        } else if (number == 0) {
            return 1 / number < 0 ? "-0" : "0";
        }
        BigDecimal decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent >= SMALLEST_PLAIN && exponent < LARGEST_PLAIN) {
            return decimal.toPlainString();
        }
        String digits = decimal.unscaledValue().toString().replaceFirst("^(-?[0-9])([0-9]+)$", "$1.$2");
        return digits + String.format(Locale.ROOT, "e%s%02d", exponent < 0 ? "-" : "+", Math.abs(exponent));
    }
}

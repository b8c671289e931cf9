package io.fairlead.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The text of a number that YAML 1.1 and 1.2 both read as a number.
 *
 * <p>YAML 1.1 takes {@code 1e3} for a text: it wants a decimal point and a sign in the exponent.
 */
final class YamlNumber {
    private static final int LONGEST_PLAIN = 40;

    private YamlNumber() {}

    static String of(String number) {
        return number.indexOf('e') < 0 && number.indexOf('E') < 0 ? number : withoutDoubt(new BigDecimal(number));
    }

    private static String withoutDoubt(BigDecimal number) {
        if (Math.abs((long) number.scale()) <= LONGEST_PLAIN && number.precision() <= LONGEST_PLAIN) {
            return number.toPlainString();
        }
        return scientific(number.unscaledValue(), -(long) number.scale());
    }

    private static String scientific(BigInteger digits, long exponent) {
        return digits + ".0e" + (exponent < 0 ? "" : "+") + exponent;
    }
}

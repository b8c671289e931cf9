package io.fairlead.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The suffixes of quantities: what they multiply by, and which one was meant. */
final class QuantitySuffix {
    private static final String LARGE = "kMGTPE";
    private static final String BINARY = "KMGTPE";
    private static final String SMALL = "mun";
    private static final Pattern NEAR_MISS =
            Pattern.compile("([+-]?[0-9.]+)\\s*([kmgtpeKMGTPE]?)([iI]?)(?:[bB](?:ytes?)?)?");

    private QuantitySuffix() {}

    static BigDecimal amount(String number, String suffix) {
        return scaled(new BigDecimal(number), suffix).stripTrailingZeros();
    }

    private static BigDecimal scaled(BigDecimal number, String suffix) {
        if (suffix.isEmpty()) {
            return number;
        }
        if (suffix.endsWith("i")) {
            return number.multiply(BigDecimal.valueOf(1024).pow(BINARY.indexOf(suffix.charAt(0)) + 1));
        }
        if (suffix.length() > 1) {
            return number.scaleByPowerOfTen(Integer.parseInt(suffix.substring(1)));
        }
        int power = LARGE.indexOf(suffix) + 1;
        return number.scaleByPowerOfTen(3 * (power > 0 ? power : -1 - SMALL.indexOf(suffix)));
    }

    /** The quantity that was probably meant by {@code 10Gib}, {@code 10 GB} or {@code 512mb}. */
    static String repaired(String text) {
        Matcher matcher = NEAR_MISS.matcher(text.strip());
        if (!matcher.matches()) {
            return text;
        }
        String prefix = matcher.group(2).toUpperCase(Locale.ROOT);
        if (!matcher.group(3).isEmpty()) {
            return matcher.group(1) + prefix + "i";
        }
        return matcher.group(1) + (prefix.equals("K") ? "k" : prefix);
    }
}

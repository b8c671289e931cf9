package io.fairlead.plan.route;

import io.fairlead.value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Sizes and durations as annotation values take them: whole numbers, rounded up so that nothing is cut short. */
final class Sizes {
    private static final BigDecimal KILOBYTE = BigDecimal.valueOf(1024);

    private Sizes() {}

    static long wholeSeconds(Duration duration) {
        return duration.plusNanos(999_999_999).toSeconds();
    }

    /** NGINX's {@code k} is 1024 bytes. */
    static String nginx(Quantity size) {
        return size.canonicalValue().divide(KILOBYTE, 0, RoundingMode.CEILING).toPlainString() + "k";
    }
}

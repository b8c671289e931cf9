package io.fairlead.check.custom.schema;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, times and durations as the server reads them. */
public final class TimeText {
    private static final int LONGEST = 512;
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME =
            Pattern.compile("([0-9]{2}):([0-9]{2}):([0-9]{2})(.[0-9]+)?(z|([+-][0-9]{2}:[0-9]{2}))");
    private static final Pattern GO_DURATION =
            Pattern.compile("[+-]?(0|((([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(ns|us|µs|μs|ms|s|m|h))+)");
    private static final Pattern GO_PART = Pattern.compile("([0-9.]+)(ns|us|µs|μs|ms|s|m|h)");
    private static final Pattern WORDY_PART = Pattern.compile("([0-9]+)\\s*+([A-Za-zµ]+)");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private static final Map<String, Long> NANOS = Map.of(
            "ns", 1L,
            "us", 1_000L,
            "µs", 1_000L,
            "μs", 1_000L,
            "ms", 1_000_000L,
            "s", 1_000_000_000L,
            "m", 60_000_000_000L,
            "h", 3_600_000_000_000L);

    /** Exact words, then the word of which a beginning is enough. */
    private record Unit(List<String> words, String beginning, long nanos) {}

    private static final List<Unit> UNITS = List.of(
            new Unit(List.of("ns"), "nano", 1L),
            new Unit(List.of("us", "µs"), "micro", 1_000L),
            new Unit(List.of("ms"), "milli", 1_000_000L),
            new Unit(List.of("s"), "sec", 1_000_000_000L),
            new Unit(List.of("m"), "min", 60_000_000_000L),
            new Unit(List.of("h", "hr"), "hour", 3_600_000_000_000L),
            new Unit(List.of("d"), "day", 86_400_000_000_000L),
            new Unit(List.of("w", "wk"), "week", 604_800_000_000_000L));

    private TimeText() {}

    static boolean isDate(String text) {
        return date(text).isPresent();
    }

    static boolean isDateTime(String text) {
        String[] parts = text.toLowerCase(Locale.ROOT).split("t", -1);
        if (parts.length < 2 || !isDate(parts[0])) {
            return false;
        }
        Matcher time = TIME.matcher(parts[1]);
        return time.matches() && atMost(time.group(1), 23) && atMost(time.group(2), 59) && atMost(time.group(3), 59);
    }

    private static boolean atMost(String digits, int most) {
        return Integer.parseInt(digits) <= most;
    }

    static boolean isDuration(String text) {
        return duration(text).isPresent();
    }

    /** Reads a date as the instant at which it begins. */
    public static Optional<Instant> date(String text) {
        try {
            return DATE.matcher(text).matches()
                    ? Optional.of(
                            LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant())
                    : Optional.empty();
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** Reads a date with a time. */
    public static Optional<Instant> dateTime(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    /** Reads {@code 1h30m}, and words such as {@code 2 days}. */
    public static Optional<Duration> duration(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return GO_DURATION.matcher(text).matches() ? goDuration(text) : wordyDuration(text);
    }

    private static Optional<Duration> goDuration(String text) {
        BigDecimal nanos = BigDecimal.ZERO;
        Matcher part = GO_PART.matcher(text);
        while (part.find()) {
            nanos = nanos.add(new BigDecimal(part.group(1)).multiply(BigDecimal.valueOf(nanos(part.group(2)))));
        }
        return nanos.compareTo(LARGEST) > 0
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(text.startsWith("-") ? -nanos.longValue() : nanos.longValue()));
    }

    private static long nanos(String unit) {
        return NANOS.getOrDefault(unit, 0L);
    }

    private static Optional<Duration> wordyDuration(String text) {
        Matcher part = WORDY_PART.matcher(text);
        Optional<Duration> sum = Optional.empty();
        while (part.find()) {
            BigDecimal count = new BigDecimal(part.group(1));
            if (count.compareTo(LARGEST) > 0) {
                return Optional.empty();
            }
            String word = part.group(2).toLowerCase(Locale.ROOT);
            Optional<Unit> unit =
                    UNITS.stream().filter(one -> isMeant(word, one)).findFirst();
            if (unit.isPresent()) {
                long nanos = count.longValue() * unit.get().nanos();
                sum = Optional.of(sum.orElse(Duration.ZERO).plusNanos(nanos));
            }
        }
        return sum;
    }

    private static boolean isMeant(String word, Unit unit) {
        return unit.words().contains(word) || word.startsWith(unit.beginning());
    }
}

package io.fairlead.app;

import io.fairlead.value.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * When a cron job runs: five fields of cron, or a macro ({@code CronJob.spec.schedule}).
 *
 * @param text such as {@code 0 3 * * *} or {@code @daily}
 */
public record CronSchedule(String text) {
    private static final Set<String> MACROS =
            Set.of("@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat");
    private static final List<Field> FIELDS = List.of(
            new Field(0, 59, List.of()),
            new Field(0, 23, List.of()),
            new Field(1, 31, List.of()),
            new Field(1, 12, MONTHS),
            new Field(0, 6, DAYS));

    /**
     * A valid schedule.
     *
     * @throws InvalidValueException if it has not five fields in range and is no macro
     */
    public CronSchedule {
        if (!isValid(text)) {
            throw new InvalidValueException(
                    text,
                    "a cron schedule",
                    "use five fields (minute hour day-of-month month day-of-week) in range, or @hourly, @daily, @weekly,"
                            + " @monthly, @yearly",
                    Optional.empty());
        }
    }

    /**
     * A schedule from text.
     *
     * @param text five fields, or a macro
     * @return the schedule
     * @throws InvalidValueException if it is neither
     */
    public static CronSchedule parse(String text) {
        return new CronSchedule(text);
    }

    private static boolean isValid(String text) {
        if (MACROS.contains(text)) {
            return true;
        }
        List<String> parts = List.of(text.trim().split("\\s+"));
        if (parts.size() != FIELDS.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!FIELDS.get(i).accepts(parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text;
    }

    /** The range of one field, and the names that stand for its numbers. */
    private record Field(int from, int to, List<String> names) {
        private static final Pattern STEP = Pattern.compile("[1-9][0-9]{0,3}");

        boolean accepts(String text) {
            return List.of(text.split(",", -1)).stream().allMatch(this::acceptsRange);
        }

        private boolean acceptsRange(String text) {
            List<String> stepped = List.of(text.split("/", -1));
            if (stepped.size() > 2
                    || (stepped.size() == 2 && !STEP.matcher(stepped.get(1)).matches())) {
                return false;
            }
            String range = stepped.get(0);
            if (range.equals("*") || range.equals("?")) {
                return true;
            }
            List<Integer> ends =
                    List.of(range.split("-", -1)).stream().map(this::number).toList();
            return ends.size() <= 2 && !ends.contains(-1) && ends.get(0) <= ends.get(ends.size() - 1);
        }

        private int number(String text) {
            int named = names.indexOf(text.toLowerCase(Locale.ROOT));
            if (named >= 0) {
                return named + from;
            }
            int number = text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : -1;
            return number >= from && number <= to ? number : -1;
        }
    }
}

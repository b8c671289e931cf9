package io.fairlead.check.server.workload;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The syntax of a cron schedule as the CronJob controller reads it: five fields or a word such as {@code @daily}.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax">Schedule syntax</a>
 */
final class Schedule {
    private static final List<String> WORDS =
            List.of("@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly");
    private static final Pattern EVERY = Pattern.compile("@every [-+]?([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h))+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final List<String> MONTHS =
            List.of("", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat");
    private static final List<Unit> UNITS = List.of(
            new Unit(0, 59, List.of()),
            new Unit(0, 23, List.of()),
            new Unit(1, 31, List.of()),
            new Unit(1, 12, MONTHS),
            new Unit(0, 6, DAYS));

    private Schedule() {}

    static boolean isReadable(String text) {
        if (text.startsWith("@")) {
            return WORDS.contains(text) || EVERY.matcher(text).matches();
        }
        List<String> fields = List.of(text.strip().split("\\s+", -1));
        if (fields.size() != UNITS.size()) {
            return false;
        }
        boolean readable = true;
        for (int i = 0; i < fields.size(); i++) {
            Unit unit = UNITS.get(i);
            readable &= List.of(fields.get(i).split(",", -1)).stream()
                    .filter(part -> !part.isEmpty())
                    .allMatch(unit::allows);
        }
        return readable;
    }

    /** One of the five fields: its smallest and greatest number and its names. */
    private record Unit(int least, int greatest, List<String> names) {
        boolean allows(String text) {
            String[] step = text.split("/", -1);
            boolean stepped = step.length == 1 || (step.length == 2 && number(step[1]) > 0);
            return stepped && allowsRange(step[0]);
        }

        private boolean allowsRange(String text) {
            if (text.equals("*") || text.equals("?")) {
                return true;
            }
            String[] ends = text.split("-", -1);
            int first = at(ends[0]);
            int last = at(ends[ends.length - 1]);
            return ends.length <= 2 && first >= least && first <= last && last <= greatest;
        }

        private int at(String text) {
            int named = text.isEmpty() ? -1 : names.indexOf(text.toLowerCase(Locale.ROOT));
            return named >= 0 ? named : number(text);
        }

        private static int number(String text) {
            return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
        }
    }
}

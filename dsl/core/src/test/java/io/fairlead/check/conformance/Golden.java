package io.fairlead.check.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The verdicts of real servers on the documents of one table; written by the command golden, see docs/conformance.md. */
final class Golden {
    private static final Pattern DOCUMENT = Pattern.compile("([0-9a-f]{8}) (.+)");
    private static final Pattern RANGE =
            Pattern.compile(" {2}1\\.(\\d+)\\.\\.1\\.(\\d+) (accepted|refused \\w+)(?: \\| (.*))?");
    private static final Pattern CAUSE = Pattern.compile(" {4}(FieldValue\\w+) (.*?) \\| .*");

    private final Map<String, SortedMap<Integer, Verdict>> verdicts = new LinkedHashMap<>();
    private String document = "";
    private int first;
    private int last;

    static Golden parse(String text) {
        Golden golden = new Golden();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(golden::line);
        return golden;
    }

    /** By minor; empty where no server judged that text. */
    SortedMap<Integer, Verdict> verdicts(CorpusDocument of) {
        return verdicts.getOrDefault(of.digest() + " " + of.name(), new TreeMap<>());
    }

    int size() {
        return verdicts.size();
    }

    private void line(String line) {
        Matcher range = RANGE.matcher(line);
        Matcher cause = CAUSE.matcher(line);
        if (range.matches()) {
            first = Integer.parseInt(range.group(1));
            last = Integer.parseInt(range.group(2));
            Verdict verdict = Verdict.answered(range.group(3), Objects.requireNonNullElse(range.group(4), ""));
            for (int minor = first; minor <= last; minor++) {
                current().put(minor, verdict);
            }
        } else if (cause.matches()) {
            String field = cause.group(2).equals("<nil>") ? "" : cause.group(2);
            String text = (cause.group(1) + " " + field).strip();
            for (int minor = first; minor <= last; minor++) {
                current().compute(minor, (key, before) -> Objects.requireNonNull(before).because(text));
            }
        } else if (DOCUMENT.matcher(line).matches()) {
            document = line;
            verdicts.put(document, new TreeMap<>());
        } else {
            throw new IllegalArgumentException("not a line of a golden file: " + line);
        }
    }

    private SortedMap<Integer, Verdict> current() {
        return Objects.requireNonNull(verdicts.get(document));
    }
}

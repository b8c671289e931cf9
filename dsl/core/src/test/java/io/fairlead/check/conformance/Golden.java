package io.fairlead.check.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The verdicts of real servers on the documents of one table; written by the command golden, see docs/conformance.md. */
final class Golden {
    private static final Pattern DOCUMENT = Pattern.compile("([0-9a-f]{8}) (.+)");
    private static final Pattern RANGE =
            Pattern.compile(" {2}1\\.(\\d+)\\.\\.1\\.(\\d+) (accepted|refused \\w+)(?: \\| (.*))?");
    private static final Pattern CAUSE = Pattern.compile(" {4}(FieldValue\\w+) (.*?) \\| .*");

    private static final Pattern VERSION = Pattern.compile("v1\\.(\\d+)\\.\\d+");

    private final SortedSet<Integer> minors = new TreeSet<>();
    private final Map<String, SortedMap<Integer, Verdict>> verdicts = new LinkedHashMap<>();
    private String document = "";
    private SortedSet<Integer> range = new TreeSet<>();

    static Golden parse(String text) {
        Golden golden = new Golden();
        text.lines().limit(1).forEach(golden::versions);
        text.lines().skip(1).filter(line -> !line.isBlank()).forEach(golden::line);
        return golden;
    }

    /** By minor; empty where no server judged that text. */
    SortedMap<Integer, Verdict> verdicts(CorpusDocument of) {
        return verdicts.getOrDefault(of.digest() + " " + of.name(), new TreeMap<>());
    }

    int size() {
        return verdicts.size();
    }

    /** The minors whose servers were asked. */
    SortedSet<Integer> minors() {
        return minors;
    }

    private void versions(String line) {
        VERSION.matcher(line).results().forEach(version -> minors.add(Integer.valueOf(version.group(1))));
    }

    private void line(String line) {
        Matcher answer = RANGE.matcher(line);
        Matcher cause = CAUSE.matcher(line);
        if (answer.matches()) {
            range = minors.subSet(Integer.parseInt(answer.group(1)), Integer.parseInt(answer.group(2)) + 1);
            Verdict verdict = Verdict.answered(answer.group(3), Objects.requireNonNullElse(answer.group(4), ""));
            range.forEach(minor -> current().put(minor, verdict));
        } else if (cause.matches()) {
            // how the server writes that it names no field
            String field = List.of("<nil>", "[]").contains(cause.group(2)) ? "" : cause.group(2);
            String text = (cause.group(1) + " " + field).strip();
            range.forEach(minor -> current()
                    .compute(
                            minor,
                            (key, before) -> Objects.requireNonNull(before).because(text)));
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

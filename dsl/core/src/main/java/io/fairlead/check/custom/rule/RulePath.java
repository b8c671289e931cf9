package io.fairlead.check.custom.rule;

import io.fairlead.check.custom.schema.Schema;
import io.fairlead.check.custom.schema.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The field that a rule blames, as {@code fieldPath} spells it: {@code .spec.replicas}, {@code ['a-field'].b}.
 *
 * @param steps the names
 */
public record RulePath(List<String> steps) {
    private static final Pattern STEP = Pattern.compile("\\.([^.\\[\\]']+)|\\['((?:[^'\\\\]|\\\\.)*+)']");

    /** Reads a path; empty when it is none. */
    public static Optional<RulePath> parse(String text) {
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(text);
        int at = 0;
        while (at < text.length() && matcher.find(at) && matcher.start() == at) {
            String quoted = matcher.group(2);
            steps.add(quoted == null ? matcher.group(1) : quoted.replaceAll("\\\\(.)", "$1"));
            at = matcher.end();
        }
        return at == text.length() && !steps.isEmpty() ? Optional.of(new RulePath(steps)) : Optional.empty();
    }

    /** Whether the path leads to a field that the schema has. */
    public boolean isIn(Schema schema) {
        Optional<Schema> here = Optional.of(schema);
        for (String step : steps) {
            here = here.flatMap(one -> Optional.ofNullable(one.properties().get(step))
                    .or(() -> one.properties().isEmpty() ? one.additionalProperties() : Optional.empty()));
        }
        return here.isPresent();
    }

    Spot below(Spot spot) {
        Spot here = spot;
        for (String step : steps) {
            here = here.field(step);
        }
        return here;
    }
}

package io.fairlead.diagnostic;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints findings for a person: one block each, the place, what was seen, what would be right, and the page.
 *
 * <pre>
 * error[connection/unknown-tier]: Tier "web" connects to tier "cache", which is not part of App "shop"
 *   at   production/Tier/web  Shop.java:12
 *   fix  add "cache" to App.tiers(…)
 *   why  docs/diagnostics/connection/unknown-tier.md
 * </pre>
 */
public final class TextFormat {
    private static final TextFormat PLAIN = new TextFormat(Paint.NONE);
    private static final TextFormat COLOURED = new TextFormat(Paint.ANSI);

    private final Paint paint;

    private TextFormat(Paint paint) {
        this.paint = paint;
    }

    /**
     * The format without colour.
     *
     * @return the format
     */
    public static TextFormat plain() {
        return PLAIN;
    }

    /**
     * The format for a terminal: severities in colour, labels faint.
     *
     * @return the same text between ANSI escape sequences
     */
    public static TextFormat coloured() {
        return COLOURED;
    }

    /**
     * Prints a report.
     *
     * @param report the findings
     * @return the blocks, one after another; empty for a clean report
     */
    public String format(Report report) {
        return report.diagnostics().stream().map(this::format).collect(Collectors.joining("\n"));
    }

    /**
     * Prints one finding.
     *
     * @param diagnostic the finding
     * @return a block that ends with a line feed
     */
    public String format(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        String head = diagnostic.severity().label() + "[" + diagnostic.code() + "]";
        out.append(paint.severity(diagnostic.severity(), head)).append(": ");
        out.append(paint.strong(diagnostic.message())).append('\n');
        place(diagnostic).ifPresent(place -> line(out, "at ", place));
        diagnostic.seen().ifPresent(seen -> line(out, "saw", seen));
        diagnostic.fixes().forEach(fix -> line(out, "fix", fix));
        line(out, "why", diagnostic.page());
        return out.toString();
    }

    private void line(StringBuilder out, String label, String text) {
        out.append("  ").append(paint.faint(label)).append("  ").append(text).append('\n');
    }

    private static Optional<String> place(Diagnostic diagnostic) {
        String place = Stream.of(
                        diagnostic.subject().map(Object::toString),
                        diagnostic.path().map(Object::toString),
                        diagnostic.place().map(Object::toString),
                        diagnostic.declaredAt().map(Object::toString))
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  "));
        return place.isEmpty() ? Optional.empty() : Optional.of(place);
    }
}

package io.fairlead.diff;

import io.fairlead.connect.format.PlainText;
import io.fairlead.diagnostic.TextFormat;

/** A line for each connection, then the findings about fields. */
final class DiffText {
    private DiffText() {}

    static String of(Diff diff) {
        StringBuilder out = new StringBuilder();
        diff.connections()
                .forEach(change -> out.append(PlainText.line(line(change))).append('\n'));
        out.append(diff.connections().isEmpty() ? "" : "\n")
                .append("connections: ")
                .append(DiffWords.summary(diff))
                .append('\n');
        if (diff.refused().hasErrors()) {
            out.append("\nan apply would be refused:\n\n")
                    .append(TextFormat.plain().format(diff.refused()));
        }
        return out.toString();
    }

    private static String line(ConnectionChange change) {
        String ends = change.kind() + " ".repeat(10 - change.kind().toString().length()) + change.from() + " => "
                + change.to() + "  ";
        String ports = switch (change.kind()) {
            case ADDED -> DiffWords.of(change.after());
            case REMOVED -> DiffWords.of(change.before());
            case WIDENED, NARROWED, CHANGED, REASON ->
                DiffWords.of(change.before()) + " -> " + DiffWords.of(change.after());
        };
        String risks = DiffWords.risks(change);
        return ends + ports + (risks.isEmpty() ? "" : "  [" + risks + "]");
    }
}

package io.fairlead.diff;

import io.fairlead.connect.format.MarkdownText;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.Place;

/** Two tables, each only when it has rows. */
final class DiffMarkdown {
    private DiffMarkdown() {}

    static String of(Diff diff) {
        StringBuilder out = new StringBuilder("### Connections: " + DiffWords.summary(diff) + "\n");
        if (!diff.connections().isEmpty()) {
            out.append("\n| change | from | to | before | after | look twice |\n|---|---|---|---|---|---|\n");
            diff.connections().forEach(change -> out.append(row(change)));
        }
        if (diff.refused().hasErrors()) {
            out.append("\n### An apply would be refused\n\n| object | field | before -> after | why | where |\n")
                    .append("|---|---|---|---|---|\n");
            diff.refused().diagnostics().forEach(finding -> out.append(row(finding)));
        }
        return out.toString();
    }

    private static String row(ConnectionChange change) {
        return "| " + change.kind() + " | " + MarkdownText.code(change.from()) + " | " + MarkdownText.code(change.to())
                + cell(change.before().possible().isEmpty() ? "" : DiffWords.of(change.before()))
                + cell(change.after().possible().isEmpty() ? "" : DiffWords.of(change.after()))
                + cell(DiffWords.risks(change)) + " |\n";
    }

    private static String cell(String text) {
        return " |" + (text.isEmpty() ? "" : " " + MarkdownText.plain(text));
    }

    private static String row(Diagnostic finding) {
        return "| " + MarkdownText.code(finding.subject().map(Object::toString).orElse("")) + " | "
                + MarkdownText.code(finding.path().map(Object::toString).orElse("")) + " | "
                + MarkdownText.code(finding.seen().orElse("")) + " | "
                + MarkdownText.plain(finding.message()) + " | "
                + MarkdownText.code(finding.place().map(Place::toString).orElse("")) + " |\n";
    }
}

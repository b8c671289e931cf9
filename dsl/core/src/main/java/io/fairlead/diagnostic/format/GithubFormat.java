package io.fairlead.diagnostic.format;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.Report;
import io.fairlead.diagnostic.Severity;
import java.util.stream.Collectors;

/**
 * Findings as workflow commands, which GitHub shows beside the line of a pull request.
 *
 * @see <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">Workflow commands</a>
 */
public final class GithubFormat {
    private GithubFormat() {}

    /**
     * Prints a report.
     *
     * @param report the findings
     * @return one line each
     */
    public static String format(Report report) {
        return report.diagnostics().stream().map(GithubFormat::line).collect(Collectors.joining());
    }

    private static String line(Diagnostic diagnostic) {
        String place = diagnostic
                .place()
                .map(p -> "file=" + property(p.file()) + ",line=" + p.position().line() + ",col="
                        + p.position().column() + ",")
                .orElse("");
        String fixes = diagnostic.fixes().isEmpty() ? "" : "; fix: " + String.join(", or ", diagnostic.fixes());
        return "::" + command(diagnostic.severity()) + " " + place + "title="
                + property(diagnostic.code().toString()) + "::" + data(diagnostic.message() + fixes) + "\n";
    }

    private static String command(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.label();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}

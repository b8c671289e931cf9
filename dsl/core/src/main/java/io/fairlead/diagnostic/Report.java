package io.fairlead.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All findings about one input, sorted and without repetition.
 *
 * @param diagnostics the findings; given in any order, kept sorted
 * @param allowed findings that somebody has allowed; they are not among the others
 */
public record Report(List<Diagnostic> diagnostics, List<Allowed> allowed) {
    private static final Report CLEAN = new Report(List.of());

    /** Sorts the findings and drops repetitions. */
    public Report {
        diagnostics = diagnostics.stream().distinct().sorted().toList();
        allowed = allowed.stream().distinct().sorted().toList();
    }

    /**
     * A report in which nothing is allowed.
     *
     * @param diagnostics the findings, in any order
     */
    public Report(List<Diagnostic> diagnostics) {
        this(diagnostics, List.of());
    }

    /**
     * The report without a finding.
     *
     * @return the empty report
     */
    public static Report clean() {
        return CLEAN;
    }

    /**
     * Joins two reports.
     *
     * @param other further findings
     * @return a report of both
     */
    public Report plus(Report other) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(other.diagnostics);
        List<Allowed> allAllowed = new ArrayList<>(allowed);
        allAllowed.addAll(other.allowed);
        return new Report(all, allAllowed);
    }

    /**
     * The findings of one severity.
     *
     * @param severity which
     * @return the findings, in order
     */
    public Stream<Diagnostic> of(Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity);
    }

    /**
     * Whether something makes the result unusable.
     *
     * @return true when there is a finding at ERROR
     */
    public boolean hasErrors() {
        return of(Severity.ERROR).findAny().isPresent();
    }
}

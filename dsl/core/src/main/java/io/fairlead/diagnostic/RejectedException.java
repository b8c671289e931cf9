package io.fairlead.diagnostic;

import java.io.Serial;

/**
 * Says that something was refused, with the whole report.
 *
 * <p>The message is the report as text, so that a build which only prints messages still shows every finding.
 */
public final class RejectedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Report report;

    /**
     * Refuses something.
     *
     * @param what what was refused, for example {@code App "shop"}
     * @param report the findings, at least one of them at ERROR
     */
    public RejectedException(String what, Report report) {
        super(what + " was refused:\n" + TextFormat.plain().format(report));
        this.report = report;
    }

    /**
     * Every finding.
     *
     * @return the report
     */
    public Report report() {
        return report;
    }
}

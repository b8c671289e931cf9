package io.fairlead.plan.rule;

import io.fairlead.Fairlead;
import io.fairlead.app.App;
import io.fairlead.app.source.CallSite;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Report;
import io.fairlead.diagnostic.Severity;
import io.fairlead.target.Target;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An application that has a finding, and one that has not.
 *
 * <p>Both are built without source lines, so that the words of a finding do not depend on where a test stands in its file.
 */
record RuleCase(DiagnosticCode code, Supplier<App> bad, Target badTarget, Supplier<App> good, Target goodTarget) {
    static RuleCase of(String code, Supplier<App> bad, Target badTarget, Supplier<App> good, Target goodTarget) {
        return new RuleCase(DiagnosticCode.parse(code), bad, badTarget, good, goodTarget);
    }

    /** The cases of all areas. */
    static List<RuleCase> all() {
        return Stream.of(
                        AddressCases.all().stream(),
                        BudgetCases.all().stream(),
                        ConnectionCases.all().stream(),
                        ContainerCases.all().stream(),
                        CustomizationCases.all().stream(),
                        ExposureCases.all().stream(),
                        PolicyCases.all().stream(),
                        ProbeCases.all().stream(),
                        ResourceCases.all().stream(),
                        RouteCases.all().stream(),
                        ServiceCases.all().stream(),
                        TierCases.all().stream(),
                        VolumeCases.all().stream(),
                        YamlCases.all().stream())
                .flatMap(area -> area)
                .toList();
    }

    Report badReport() {
        return report(bad, badTarget);
    }

    Report goodReport() {
        return report(good, goodTarget);
    }

    /** Notes of other rules say what depends on the cluster, which is not what the case is about. */
    private Report report(Supplier<App> app, Target target) {
        Report all = CallSite.unrecorded(() -> Fairlead.plan(app.get(), target).report());
        return new Report(all.diagnostics().stream()
                .filter(finding ->
                        finding.severity() != Severity.NOTE || finding.code().equals(code))
                .toList());
    }

    @Override
    public String toString() {
        return code.toString();
    }
}

package io.fairlead.check;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Checks existing manifests.
 *
 * <pre>{@code
 * Report report = Check.of(List.of(SourceText.of("app.yaml", text)), CheckOptions.standard());
 * }</pre>
 *
 * <p>A text that cannot be read is a finding, never an exception, and does not keep the others from being checked.
 */
public final class Check {
    private Check() {}

    /**
     * Checks texts together.
     *
     * @param texts manifests
     * @param options under which assumptions
     * @return every finding, sorted
     */
    public static Report of(Collection<SourceText> texts, CheckOptions options) {
        Reading reading = new Reading(options);
        texts.forEach(reading::read);
        List<Diagnostic> findings = new ArrayList<>(reading.findings());
        for (CheckedObject object : reading.objects()) {
            ObjectFindings.of(object, options).forEach(findings::add);
        }
        return new Report(findings);
    }
}

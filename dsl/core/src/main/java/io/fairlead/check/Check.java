package io.fairlead.check;

import io.fairlead.check.allowance.Allowances;
import io.fairlead.check.wiring.Cluster;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.Report;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests;
import io.fairlead.manifest.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

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
        return of(Manifests.read(texts, options.namespace()), options);
    }

    /**
     * Checks manifests that have been read.
     *
     * @param manifests the objects, and what could not be read
     * @param options under which assumptions
     * @return every finding, sorted
     */
    public static Report of(Manifests manifests, CheckOptions options) {
        return of(manifests, new Manifests(List.of(), List.of()), options);
    }

    /**
     * Checks manifests whose custom resources are defined elsewhere; what they define themselves comes first.
     *
     * @param manifests the objects, and what could not be read
     * @param definitions CustomResourceDefinitions, which are checked as well; other objects in there are not
     * @param options under which assumptions
     * @return every finding, sorted
     */
    public static Report of(Manifests manifests, Manifests definitions, CheckOptions options) {
        List<Diagnostic> findings = new ArrayList<>();
        Stream.concat(manifests.flaws().stream(), definitions.flaws().stream().filter(DefinedKinds::concerns))
                .filter(flaw -> !ObjectFindings.judges(flaw))
                .map(ReadFindings::of)
                .forEach(findings::add);
        DefinedKinds kinds = DefinedKinds.of(manifests, definitions, options);
        for (Manifest object : manifests.objects()) {
            findings.addAll(ObjectFindings.of(object, kinds.resources(), options));
        }
        findings.addAll(kinds.findings());
        Cluster cluster = new Cluster(manifests, options.target(), options.closedWorld());
        findings.addAll(WiringRules.check(cluster));
        findings.replaceAll(new DeclaredLines(manifests.objects())::on);
        return Allowances.apply(manifests.objects(), findings, CheckCodes.names());
    }
}

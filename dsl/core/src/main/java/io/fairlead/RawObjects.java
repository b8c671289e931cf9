package io.fairlead;

import io.fairlead.app.App;
import io.fairlead.app.RawYaml;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Subject;
import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.plan.PlannedResource;
import io.fairlead.yaml.ReadResult;
import io.fairlead.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The objects that an application adds as YAML text.
 *
 * @param resources what could be read
 * @param findings what could not
 */
record RawObjects(List<PlannedResource> resources, List<Diagnostic> findings) {
    static final DiagnosticCode CODE = DiagnosticCode.parse("yaml/unreadable");

    static RawObjects of(App app) {
        List<PlannedResource> resources = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        for (RawYaml raw : app.rawYaml()) {
            ReadResult read = YamlReader.read(raw.text());
            read.problems().forEach(problem -> findings.add(finding(app, raw, problem)));
            read.resources()
                    .forEach(item -> resources.add(new PlannedResource(item, Optional.empty(), raw.declaredAt())));
        }
        return new RawObjects(resources, findings);
    }

    private static Diagnostic finding(App app, RawYaml raw, Problem problem) {
        Diagnostic finding = Diagnostic.error(
                        CODE,
                        "the YAML added to " + app + " has a problem in line "
                                + problem.position().line() + ", column "
                                + problem.position().column() + ": " + problem.message())
                .about(new Subject(app.namespace().text(), "App", app.name().text()))
                .declaredAt(raw.declaredAt());
        return problem.path().isRoot() ? finding : finding.at(problem.path());
    }
}

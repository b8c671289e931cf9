package io.fairlead.check;

import io.fairlead.check.custom.CustomResources;
import io.fairlead.check.custom.CustomVerdict;
import io.fairlead.check.custom.MetadataProblems;
import io.fairlead.check.custom.definition.DefinedVersion;
import io.fairlead.check.custom.definition.Definition;
import io.fairlead.check.custom.definition.DefinitionRules;
import io.fairlead.check.custom.rule.RuleValidation;
import io.fairlead.check.custom.schema.SchemaRules;
import io.fairlead.check.custom.schema.UnknownField;
import io.fairlead.check.custom.schema.Violation;
import io.fairlead.check.server.FieldError;
import io.fairlead.check.server.ServerValidation;
import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.NearestName;
import io.fairlead.diagnostic.Subject;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.manifest.Manifest;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings about objects of kinds that the library has no type for. */
final class CustomFindings {
    static final DiagnosticCode NOT_CHECKED = DiagnosticCode.parse("object/not-checked");
    static final DiagnosticCode NOT_SERVED = DiagnosticCode.parse("custom/version-not-served");
    static final DiagnosticCode NOT_JUDGED = DiagnosticCode.parse("custom/partly-judged");
    static final DiagnosticCode UNREACHED = DiagnosticCode.parse("custom/rules-unreached");

    private final Manifest object;
    private final UntypedResource resource;
    private final CheckOptions options;

    private CustomFindings(Manifest object, UntypedResource resource, CheckOptions options) {
        this.object = object;
        this.resource = resource;
        this.options = options;
    }

    static List<DiagnosticCode> codes() {
        return Stream.of(
                        List.of(NOT_CHECKED, NOT_SERVED, NOT_JUDGED, UNREACHED, RuleValidation.FAILED),
                        SchemaRules.codes(),
                        DefinitionRules.codes(),
                        DefinedKinds.codes())
                .flatMap(List::stream)
                .toList();
    }

    static List<Diagnostic> of(
            Manifest object, UntypedResource resource, CustomResources custom, CheckOptions options) {
        CustomFindings findings = new CustomFindings(object, resource, options);
        return custom.definition(resource)
                .map(definition -> findings.defined(custom, definition))
                .orElseGet(findings::undefined);
    }

    private List<Diagnostic> undefined() {
        List<Diagnostic> findings = new ArrayList<>();
        findings.add(notChecked());
        // files of tools, such as a Kustomization, look like objects and have no metadata
        if (resource.metadata().isPresent() && !isList()) {
            findings.addAll(metadata(object.subject()));
            ServerValidation.validate(resource, options.target().kubernetes())
                    .forEach(error -> findings.add(ServerFindings.of(object, error)));
        }
        return findings;
    }

    private boolean isList() {
        return resource.kind().endsWith("List")
                && resource.content().member("items").isPresent();
    }

    private Diagnostic notChecked() {
        String kind = resource.apiVersion() + " " + resource.kind();
        return Diagnostic.note(
                        NOT_CHECKED, kind + " \"" + object.subject().name() + "\" is not a kind that Fairlead knows")
                .about(object.subject())
                .in(object.place(FieldPath.root()))
                .fix("give its definition: --crd PATH");
    }

    private List<Diagnostic> defined(CustomResources custom, Definition definition) {
        Subject subject = definition.namespaced()
                ? object.subject()
                : new Subject("", resource.kind(), object.subject().name());
        Optional<DefinedVersion> version =
                definition.version(resource.apiVersion()).filter(DefinedVersion::served);
        if (version.isEmpty()) {
            return List.of(notServed(definition, subject));
        }
        CustomVerdict verdict = custom.judge(resource, definition, version.get());
        List<Diagnostic> findings = new ArrayList<>(metadata(subject));
        verdict.unknown().forEach(field -> findings.add(unknown(field, subject)));
        verdict.metadata()
                .forEach(error -> findings.add(ServerFindings.of(object, error).about(subject)));
        verdict.violations()
                .forEach(violation -> findings.add(violation(object, violation).about(subject)));
        verdict.doubts().forEach(doubt -> findings.add(notJudged(doubt, subject)));
        verdict.rulesUnreached().ifPresent(count -> findings.add(unreached(count, subject)));
        return findings;
    }

    private Diagnostic notServed(Definition definition, Subject subject) {
        String served = definition.versions().stream()
                .filter(DefinedVersion::served)
                .map(version -> definition.group() + "/" + version.name())
                .collect(Collectors.joining(", "));
        Diagnostic finding = Diagnostic.error(
                        NOT_SERVED,
                        resource.kind() + " \"" + subject.name() + "\" has the apiVersion " + resource.apiVersion()
                                + ", which its definition does not serve")
                .about(subject)
                .at(FieldPath.of("apiVersion"))
                .in(object.place(FieldPath.of("apiVersion")));
        return served.isEmpty() ? finding : finding.fix("use " + served);
    }

    private List<Diagnostic> metadata(Subject subject) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Problem problem : MetadataProblems.of(resource.content())) {
            findings.add(ReadFindings.of(problem, object.place(unbracketed(problem.path())))
                    .about(subject));
        }
        return findings;
    }

    /** Of an object without a type, reading knows the entries of a map as fields. */
    private static FieldPath unbracketed(FieldPath path) {
        if (path.isRoot()) {
            return path;
        }
        FieldPath parent = unbracketed(path.parent().orElse(FieldPath.root()));
        String step = path.lastStep();
        return path.toString().endsWith("[" + step + "]") && step.matches("[0-9]+")
                ? parent.key(step)
                : parent.field(step);
    }

    private Diagnostic unknown(UnknownField field, Subject subject) {
        Diagnostic finding = Diagnostic.error(
                        ReadFindings.code(Problem.Kind.UNKNOWN_FIELD),
                        resource.kind() + " \"" + subject.name() + "\" has no field " + field.path())
                .about(subject)
                .at(field.path())
                .in(object.place(field.path()));
        return NearestName.of(field.path().lastStep(), field.known())
                .map(name -> finding.fix("did you mean " + name + "?"))
                .orElse(finding);
    }

    /** Also for definitions, whose schemas are judged by rules of the same kind. */
    static Diagnostic violation(Manifest object, Violation violation) {
        FieldError error = new FieldError(
                violation.code(), violation.cause(), violation.spot().path(), violation.badValue(), violation.detail());
        return ServerFindings.of(object, error, violation.spot().where());
    }

    private Diagnostic notJudged(String doubt, Subject subject) {
        return Diagnostic.warning(
                        NOT_JUDGED,
                        resource.kind() + " \"" + subject.name() + "\" was not judged in full, not evaluated: " + doubt)
                .about(subject)
                .in(object.place(FieldPath.root()));
    }

    private Diagnostic unreached(int count, Subject subject) {
        String rules = count == 1 ? "a rule" : "up to " + count + " rules";
        return Diagnostic.note(
                        UNREACHED,
                        rules + " of " + resource.kind() + " \"" + subject.name()
                                + "\" will be evaluated once its other errors are corrected")
                .because(Cause.INVALID)
                .about(subject)
                .in(object.place(FieldPath.root()));
    }
}

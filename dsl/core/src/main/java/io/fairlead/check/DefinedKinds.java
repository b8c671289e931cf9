package io.fairlead.check;

import io.fairlead.check.custom.CustomResources;
import io.fairlead.check.custom.definition.DefinedVersion;
import io.fairlead.check.custom.definition.Definition;
import io.fairlead.check.custom.definition.DefinitionRules;
import io.fairlead.check.custom.definition.RuleProblems;
import io.fairlead.check.custom.rule.RuleTree;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.apiextensions.v1.CustomResourceDefinition;
import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.manifest.Flaw;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The kinds that CustomResourceDefinitions define, and what is wrong with the definitions. */
final class DefinedKinds {
    static final DiagnosticCode RULES_NOT_EVALUATED = DiagnosticCode.parse("custom/rules-not-evaluated");
    static final DiagnosticCode RULE_NOT_EVALUATED = DiagnosticCode.parse("custom/rule-not-evaluated");
    static final DiagnosticCode DEFINED_TWICE = DiagnosticCode.parse("custom/defined-twice");

    /** A definition, where it stands, and whether it stands among the manifests, where it is judged as an object. */
    private record Source(
            Manifest manifest, CustomResourceDefinition resource, Definition definition, boolean judged) {}

    private final List<Source> sources;
    private final CustomResources resources;
    private final CheckOptions options;

    private DefinedKinds(List<Source> sources, CheckOptions options) {
        this.sources = sources;
        this.options = options;
        this.resources = CustomResources.of(
                sources.stream().map(Source::definition).toList(),
                options.target().kubernetes());
    }

    static List<DiagnosticCode> codes() {
        return List.of(RULES_NOT_EVALUATED, RULE_NOT_EVALUATED, DEFINED_TWICE);
    }

    static DefinedKinds of(Manifests manifests, Manifests definitions, CheckOptions options) {
        List<Source> sources = Stream.concat(sources(manifests, true), sources(definitions, false))
                .toList();
        return new DefinedKinds(sources, options);
    }

    private static Stream<Source> sources(Manifests manifests, boolean judged) {
        return manifests
                .of(CustomResourceDefinition.class)
                .map(found -> new Source(found.manifest(), found.resource(), Definition.of(found.resource()), judged));
    }

    /**
     * Whether a flaw of the texts that only define kinds matters: other objects in there are nobody's business, nor are files
     * of tools that are no objects, such as a Kustomization. What cannot be read at all may have been a definition.
     */
    static boolean concerns(Flaw flaw) {
        return flaw.manifest()
                .map(manifest -> manifest.resource() instanceof CustomResourceDefinition)
                .orElse(flaw.problem().kind() == Problem.Kind.MALFORMED);
    }

    CustomResources resources() {
        return resources;
    }

    /** After the objects have been judged: rules that nobody needed are nobody's business. */
    List<Diagnostic> findings() {
        List<Diagnostic> findings = new ArrayList<>();
        Map<String, Source> first = new LinkedHashMap<>();
        for (Source source : sources) {
            Source before = first.putIfAbsent(source.definition().name(), source);
            if (before == null) {
                findings.addAll(findings(source));
            } else if (!before.definition().equals(source.definition())) {
                findings.add(twice(source, before));
            }
        }
        return findings;
    }

    private List<Diagnostic> findings(Source source) {
        List<Diagnostic> findings = new ArrayList<>();
        if (!source.judged()) {
            findings.addAll(ObjectFindings.of(source.manifest(), resources, options));
        }
        Predicate<DefinedVersion> compiled = version -> source.judged() || resources.hasJudged(version);
        DefinitionRules.check(source.resource(), source.definition(), resources, compiled)
                .forEach(violation -> findings.add(CustomFindings.violation(source.manifest(), violation)));
        for (DefinedVersion version : source.definition().versions()) {
            Optional<RuleTree> rules = compiled.test(version) ? resources.rules(version) : Optional.empty();
            rules.map(RuleProblems::notEvaluated)
                    .orElse(List.of())
                    .forEach(why -> findings.add(notEvaluated(source, version, why)));
            if (rules.isEmpty() && version.schema().hasRules() && resources.hasJudged(version)) {
                findings.add(nobody(source, version));
            }
        }
        return findings;
    }

    private static Diagnostic notEvaluated(Source source, DefinedVersion version, String why) {
        return Diagnostic.warning(
                        RULE_NOT_EVALUATED,
                        "a rule of " + source.definition().kind() + " in " + version.name() + " is not evaluated: "
                                + why)
                .about(source.manifest().subject())
                .in(source.manifest().place(FieldPath.root()));
    }

    private static Diagnostic nobody(Source source, DefinedVersion version) {
        return Diagnostic.note(
                        RULES_NOT_EVALUATED,
                        "the rules (x-kubernetes-validations) of "
                                + source.definition().kind() + " in " + version.name() + " are not evaluated")
                .about(source.manifest().subject())
                .in(source.manifest().place(FieldPath.root()))
                .fix("put fairlead-cel on the class path");
    }

    private static Diagnostic twice(Source source, Source before) {
        return Diagnostic.warning(
                        DEFINED_TWICE,
                        source.definition().kind() + " of "
                                + source.definition().group()
                                + " is defined twice, and not in the same way; the first definition counts: "
                                + before.manifest().file())
                .about(source.manifest().subject())
                .in(source.manifest().place(FieldPath.root()))
                .fix("give one of them");
    }
}

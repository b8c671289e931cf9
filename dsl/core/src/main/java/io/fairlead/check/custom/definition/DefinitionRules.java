package io.fairlead.check.custom.definition;

import io.fairlead.check.custom.CustomResources;
import io.fairlead.check.custom.schema.Spot;
import io.fairlead.check.custom.schema.Violation;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.apiextensions.v1.CustomResourceDefinition;
import io.fairlead.kubernetes.apiextensions.v1.CustomResourceDefinitionNames;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the API server refuses about a definition. */
public final class DefinitionRules {
    /** Names that do not fit together, or are none. */
    public static final DiagnosticCode NAMES = new DiagnosticCode("custom", "invalid-definition-names");
    /** Versions that stand there twice, or not exactly one of which is stored. */
    public static final DiagnosticCode VERSIONS = new DiagnosticCode("custom", "invalid-definition-versions");
    /** A schema that is not structural, or contradicts itself. */
    public static final DiagnosticCode SCHEMA = new DiagnosticCode("custom", "invalid-schema");
    /** A rule that cannot be compiled. */
    public static final DiagnosticCode INVALID_RULE = new DiagnosticCode("custom", "invalid-rule");

    private final CustomResourceDefinition resource;
    private final Definition definition;
    private final Predicate<DefinedVersion> compiled;
    private final List<Violation> violations = new ArrayList<>();

    private DefinitionRules(
            CustomResourceDefinition resource, Definition definition, Predicate<DefinedVersion> compiled) {
        this.compiled = compiled;
        this.resource = resource;
        this.definition = definition;
    }

    /** The codes of what can be wrong with a definition. */
    public static List<DiagnosticCode> codes() {
        return List.of(NAMES, VERSIONS, SCHEMA, INVALID_RULE);
    }

    /**
     * Judges a definition.
     *
     * @param resource the definition
     * @param definition what it defines
     * @param resources compiles its rules
     * @param compiled which versions are worth it: compiling rules takes longer than all the rest
     */
    public static List<Violation> check(
            CustomResourceDefinition resource,
            Definition definition,
            CustomResources resources,
            Predicate<DefinedVersion> compiled) {
        DefinitionRules rules = new DefinitionRules(resource, definition, compiled);
        rules.names();
        rules.versions();
        rules.schemas(resources);
        return rules.violations;
    }

    private static Spot spot(String... fields) {
        return Spot.typed(FieldPath.of(fields));
    }

    private void add(DiagnosticCode code, Cause cause, Spot spot, String value, String detail) {
        violations.add(new Violation(code, cause, spot, value, detail));
    }

    private void names() {
        String name = resource.name().orElse("");
        if (!name.isEmpty() && !name.equals(definition.name())) {
            add(NAMES, Cause.INVALID, spot("metadata", "name"), name, "must be " + definition.name());
        }
        String group = definition.group();
        if (group.isEmpty()) {
            add(NAMES, Cause.REQUIRED, spot("spec", "group"), "", "");
        } else if (!Format.SUBDOMAIN.allows(group) || group.indexOf('.') < 0) {
            add(NAMES, Cause.INVALID, spot("spec", "group"), group, "must be a DNS subdomain with a dot in it");
        }
        CustomResourceDefinitionNames names = resource.spec().names();
        String kind = names.kind();
        name("plural", names.plural());
        name("singular", names.singular().filter(text -> !text.isEmpty()).orElse(kind.toLowerCase(Locale.ROOT)));
        name("kind", kind);
        String listKind = names.listKind().filter(text -> !text.isEmpty()).orElse(kind + "List");
        name("listKind", listKind);
        if (!kind.isEmpty() && kind.equals(listKind)) {
            add(NAMES, Cause.INVALID, spot("spec", "names", "listKind"), kind, "must not be the kind itself");
        }
        list("shortNames", names.shortNames());
        list("categories", names.categories());
    }

    private void name(String field, String text) {
        Spot spot = spot("spec", "names", field);
        if (text.isEmpty()) {
            add(NAMES, Cause.REQUIRED, spot, "", "");
        } else {
            boolean mixed = field.equals("kind") || field.equals("listKind");
            label(mixed ? text.toLowerCase(Locale.ROOT) : text, spot, mixed ? "capitals aside, " : "");
        }
    }

    private void list(String field, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            label(texts.get(i), spot("spec", "names", field).index(i), "");
        }
    }

    private void label(String text, Spot spot, String words) {
        if (!Format.DNS_1035_LABEL.allows(text)) {
            add(NAMES, Cause.INVALID, spot, text, words + Format.DNS_1035_LABEL.rule());
        }
    }

    private void versions() {
        Spot spot = spot("spec", "versions");
        Set<String> names = new HashSet<>();
        boolean unique = true;
        for (int i = 0; i < definition.versions().size(); i++) {
            String name = definition.versions().get(i).name();
            unique &= names.add(name);
            if (!Format.DNS_1035_LABEL.allows(name)) {
                Spot here = spot.index(i).field("name");
                add(VERSIONS, Cause.INVALID, here, name, Format.DNS_1035_LABEL.rule());
                if (i == 0) {
                    // the server holds the first version in a place of its own as well
                    add(VERSIONS, Cause.INVALID, here.spelled(FieldPath.of("spec", "version")), name, "");
                }
            }
        }
        if (!unique) {
            add(VERSIONS, Cause.INVALID, spot, "", "must have unique names");
        }
        long stored =
                definition.versions().stream().filter(DefinedVersion::storage).count();
        if (stored != 1) {
            String detail =
                    "exactly one version must have storage: true, and " + (stored == 0 ? "none" : stored) + " has";
            add(VERSIONS, Cause.INVALID, spot, "", detail);
        }
    }

    /** The server holds a schema that all versions share in a place of its own, and spells its errors with that. */
    private void schemas(CustomResources resources) {
        boolean shared = definition.versions().stream()
                        .map(DefinedVersion::schema)
                        .distinct()
                        .count()
                == 1;
        for (int i = 0; i < definition.versions().size(); i++) {
            DefinedVersion version = definition.versions().get(i);
            FieldPath where =
                    FieldPath.of("spec", "versions").index(i).field("schema").field("openAPIV3Schema");
            FieldPath path = shared ? FieldPath.of("spec", "validation", "openAPIV3Schema") : where;
            if (!version.hasSchema()) {
                add(SCHEMA, Cause.REQUIRED, Spot.typed(where), "", "");
            } else if (!shared || i == 0) {
                schema(version, Spot.typed(where).spelled(path), resources);
            }
        }
    }

    private void schema(DefinedVersion version, Spot spot, CustomResources resources) {
        List<Violation> found = SchemaChecks.check(version.schema(), version.hasStatus(), spot, resources.version());
        violations.addAll(found);
        if (found.isEmpty() && compiled.test(version)) {
            Optional.of(version)
                    .flatMap(resources::rules)
                    .ifPresent(tree -> violations.addAll(RuleProblems.invalid(tree, spot)));
        }
    }
}

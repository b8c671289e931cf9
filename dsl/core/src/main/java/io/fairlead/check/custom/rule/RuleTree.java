package io.fairlead.check.custom.rule;

import io.fairlead.check.custom.schema.Schema;
import io.fairlead.target.KubernetesVersion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The compiled rules of a schema and of the schemas inside it, as far as they have any. */
public final class RuleTree {
    private final Schema schema;
    private final Optional<CompiledRules> rules;
    private final Map<String, RuleTree> properties = new LinkedHashMap<>();
    private final Optional<RuleTree> items;
    private final Optional<RuleTree> entries;

    private RuleTree(Schema schema, boolean root, RuleLanguage language, KubernetesVersion version) {
        this.schema = schema;
        this.rules = schema.rules().isEmpty() ? Optional.empty() : Optional.of(language.compile(schema, root, version));
        schema.properties()
                .forEach((name, property) ->
                        below(property, language, version).ifPresent(tree -> properties.put(name, tree)));
        this.items = schema.items().flatMap(item -> below(item, language, version));
        this.entries = schema.additionalProperties().flatMap(entry -> below(entry, language, version));
    }

    /** Compiles all rules. */
    public static RuleTree of(Schema schema, RuleLanguage language, KubernetesVersion version) {
        return new RuleTree(schema, true, language, version);
    }

    private static Optional<RuleTree> below(Schema schema, RuleLanguage language, KubernetesVersion version) {
        return schema.hasRules()
                ? Optional.of(new RuleTree(schema, schema.isEmbeddedResource(), language, version))
                : Optional.empty();
    }

    /** The schema of this very value. */
    public Schema schema() {
        return schema;
    }

    /** The rules of this very value; empty when it has none. */
    public Optional<CompiledRules> rules() {
        return rules;
    }

    /** The fields that have rules. */
    public Map<String, RuleTree> properties() {
        return properties;
    }

    /** The items of a list, if they have rules. */
    public Optional<RuleTree> items() {
        return items;
    }

    /** The entries of a map, if they have rules. */
    public Optional<RuleTree> entries() {
        return entries;
    }
}

package io.fairlead.check.custom.rule;

import io.fairlead.check.custom.schema.Schema;
import io.fairlead.target.KubernetesVersion;

/**
 * CEL, as far as Kubernetes uses it in schemas.
 *
 * <p>Found by {@link java.util.ServiceLoader}; the artefact {@code fairlead-cel} has one.
 */
public interface RuleLanguage {
    /**
     * Makes the rules of one schema ready, not those of the schemas inside it.
     *
     * @param schema says what type {@code self} is
     * @param resourceRoot whether the value is an object of the API, which has {@code apiVersion}, {@code kind} and
     *     {@code metadata}
     * @param version of Kubernetes, which decides which functions there are
     */
    CompiledRules compile(Schema schema, boolean resourceRoot, KubernetesVersion version);
}

package io.fairlead.check.custom;

import io.fairlead.check.custom.definition.DefinedVersion;
import io.fairlead.check.custom.definition.Definition;
import io.fairlead.check.custom.rule.RuleLanguage;
import io.fairlead.check.custom.rule.RuleLanguages;
import io.fairlead.check.custom.rule.RuleTree;
import io.fairlead.check.custom.rule.RuleValidation;
import io.fairlead.check.custom.schema.Prepared;
import io.fairlead.check.custom.schema.Schema;
import io.fairlead.check.custom.schema.SchemaValidation;
import io.fairlead.check.custom.schema.Violation;
import io.fairlead.check.server.FieldError;
import io.fairlead.check.server.ServerValidation;
import io.fairlead.diagnostic.Cause;
import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.target.KubernetesVersion;
import io.fairlead.value.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The custom resources that are defined, and the verdict on their objects.
 *
 * <p>Rules are compiled when the first object of a version is judged. Not for use by several threads at once.
 */
public final class CustomResources {
    private static final Set<Cause> BLOCKING =
            Set.of(Cause.NOT_SUPPORTED, Cause.REQUIRED, Cause.TOO_LONG, Cause.TOO_MANY, Cause.TYPE_INVALID);

    private final KubernetesVersion version;
    private final Supplier<Optional<RuleLanguage>> language;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final IdentityHashMap<DefinedVersion, Optional<RuleTree>> rules = new IdentityHashMap<>();
    private final Set<DefinedVersion> judged = Collections.newSetFromMap(new IdentityHashMap<>());

    private CustomResources(
            Collection<Definition> definitions, KubernetesVersion version, Supplier<Optional<RuleLanguage>> language) {
        this.version = version;
        this.language = language;
        definitions.forEach(one -> this.definitions.putIfAbsent(key(one.group(), one.kind()), one));
    }

    /**
     * The objects of these definitions; of two for one kind the first counts.
     *
     * @param definitions what is defined
     * @param version of Kubernetes
     */
    public static CustomResources of(Collection<Definition> definitions, KubernetesVersion version) {
        return new CustomResources(definitions, version, RuleLanguages::find);
    }

    static CustomResources withoutRules(Collection<Definition> definitions, KubernetesVersion version) {
        return new CustomResources(definitions, version, Optional::empty);
    }

    private static String key(String group, String kind) {
        return group + "/" + kind;
    }

    /** The definition of a resource's kind; empty when there is none. */
    public Optional<Definition> definition(Resource resource) {
        int slash = resource.apiVersion().indexOf('/');
        String group = slash < 0 ? "" : resource.apiVersion().substring(0, slash);
        return Optional.ofNullable(definitions.get(key(group, resource.kind())));
    }

    /** The rules of a version, compiled; empty when it has none, or when nobody evaluates them. */
    public Optional<RuleTree> rules(DefinedVersion defined) {
        return rules.computeIfAbsent(
                defined,
                one -> one.schema().hasRules()
                        ? language.get().map(found -> RuleTree.of(one.schema(), found, version))
                        : Optional.empty());
    }

    /**
     * Judges an object.
     *
     * @param resource the object
     * @param definition of its kind
     * @param defined the version that it names
     */
    public CustomVerdict judge(UntypedResource resource, Definition definition, DefinedVersion defined) {
        Schema schema = defined.schema();
        judged.add(defined);
        Prepared prepared = Prepared.of(resource.content(), schema);
        JsonObject content = defined.hasStatus() ? prepared.content().without("status") : prepared.content();
        Resource scoped = definition.namespaced() ? resource : CustomResource.ofCluster(resource);
        List<FieldError> metadata = ServerValidation.validate(scoped, version);
        SchemaValidation.Result found = SchemaValidation.validate(content, schema, version);
        List<Violation> violations = new ArrayList<>(found.violations());
        violations.addAll(Replicas.judge(content, defined));
        List<String> doubts = new ArrayList<>(found.doubts());
        OptionalInt unreached = OptionalInt.empty();
        if (schema.hasRules() && isBlocked(metadata, violations)) {
            unreached = OptionalInt.of(RuleCount.of(schema));
        } else {
            rules(defined).map(tree -> RuleValidation.validate(content, tree)).ifPresent(result -> {
                violations.addAll(result.violations());
                doubts.addAll(result.doubts());
            });
        }
        return new CustomVerdict(prepared.unknown(), metadata, violations, doubts, unreached);
    }

    /** The version of Kubernetes that judges. */
    public KubernetesVersion version() {
        return version;
    }

    /** Whether an object of this version has been judged. */
    public boolean hasJudged(DefinedVersion defined) {
        return judged.contains(defined);
    }

    private static boolean isBlocked(List<FieldError> metadata, List<Violation> violations) {
        return metadata.stream().anyMatch(error -> BLOCKING.contains(error.cause()))
                || violations.stream().anyMatch(violation -> BLOCKING.contains(violation.cause()));
    }
}

package io.fairlead.codegen.plan;

import io.fairlead.codegen.schema.Schema;
import io.fairlead.codegen.schema.SchemaField;
import io.fairlead.codegen.schema.SchemaKind;
import io.fairlead.codegen.schema.SchemaType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides which types are generated: the kinds of stable versions that the newest minor serves as collections of their
 * own, and every type they reach. Lists of objects and kinds that only travel as a request or response body of another
 * resource (options, scale, eviction, watch events) have no collection and are left out.
 */
public final class ApiPlanner {
    private static final List<String> FIRST = List.of("metadata", "spec");

    /** What must not appear in logs. */
    private static final Set<String> CONFIDENTIAL =
            Set.of("io.k8s.api.core.v1.Secret.data", "io.k8s.api.core.v1.Secret.stringData");

    private final Schema schema;
    private final ApiReference references;
    private final EnumPlanner enums = new EnumPlanner();
    private final ShapeReader shapes = new ShapeReader(enums);

    private ApiPlanner(Schema schema) {
        this.schema = schema;
        this.references = new ApiReference(schema);
    }

    /**
     * Plans the Java types of a schema.
     *
     * @throws IllegalArgumentException when a name of the schema cannot be a name in Java
     */
    public static ApiPlan plan(Schema schema) {
        return new ApiPlanner(schema).plan();
    }

    private ApiPlan plan() {
        TreeMap<JavaName, TypePlan> types = new TreeMap<>();
        for (SchemaType type : reached()) {
            TypePlan plan = type(type);
            if (types.put(plan.name(), plan) != null) {
                throw new IllegalArgumentException("two definitions have the Java name " + plan.name());
            }
        }
        return new ApiPlan(List.copyOf(types.values()), enums.plans());
    }

    private List<SchemaType> reached() {
        Deque<SchemaType> open = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        List<SchemaType> reached = new ArrayList<>();
        schema.types().values().stream()
                .filter(type -> servedKind(type).isPresent() && seen.add(type.name()))
                .forEach(open::add);
        while (!open.isEmpty()) {
            SchemaType type = open.remove();
            reached.add(type);
            for (SchemaField field : fields(type)) {
                String target = field.type().replaceAll("^(?:list<|map<)+|>+$", "");
                schema.type(target).filter(next -> seen.add(next.name())).ifPresent(open::add);
            }
        }
        return reached;
    }

    private Optional<SchemaKind> servedKind(SchemaType type) {
        return type.kinds().stream()
                .filter(kind -> kind.in().has(schema.newest()) && kind.version().matches("v\\d+"))
                .findFirst();
    }

    private List<SchemaField> fields(SchemaType type) {
        return type.fields().stream()
                .filter(field -> field.in().has(schema.newest()))
                .toList();
    }

    private TypePlan type(SchemaType type) {
        Optional<SchemaKind> kind = servedKind(type);
        List<FieldPlan> fields = new ArrayList<>();
        for (SchemaField field : fields(type)) {
            if (kind.isEmpty() || !isConstant(field.name())) {
                fields.add(field(type, field, kind.isPresent()));
            }
        }
        if (fields.stream().anyMatch(field -> field.wireName().equals("metadata"))) {
            fields.sort(Comparator.comparingInt(field -> rank(field.wireName())));
        }
        checkNames(type, fields);
        return new TypePlan(
                JavaNames.type(type.name()),
                kind.map(ApiPlanner::kind),
                List.copyOf(fields),
                since(type.in().first()),
                references.page(type.name()));
    }

    private static KindPlan kind(SchemaKind kind) {
        return new KindPlan(
                JavaNames.group(kind.group()),
                kind.version(),
                JavaNames.plain(kind.kind()),
                JavaNames.plain(kind.plural()),
                kind.namespaced());
    }

    private FieldPlan field(SchemaType type, SchemaField field, boolean ofResource) {
        // A resource may be talked about before it has metadata, whatever the schema says.
        boolean optional = ofResource && field.name().equals("metadata");
        return new FieldPlan(
                field.name(),
                JavaNames.field(field.name()),
                shapes.read(type.name(), field),
                !optional && alwaysRequired(type, field.name()),
                field.mapKeys(),
                CONFIDENTIAL.contains(type.name() + "." + field.name()),
                since(first(type, field.name()))
                        .filter(minor -> minor > type.in().first()));
    }

    /** Manifests of every captured minor must be expressible: required is what every minor requires. */
    private static boolean alwaysRequired(SchemaType type, String name) {
        return type.fields().stream().filter(field -> field.name().equals(name)).allMatch(SchemaField::required);
    }

    private static int first(SchemaType type, String name) {
        return type.fields().stream()
                .filter(field -> field.name().equals(name))
                .mapToInt(field -> field.in().first())
                .min()
                .orElseThrow();
    }

    private Optional<Integer> since(int minor) {
        return minor > schema.minors().first() ? Optional.of(minor) : Optional.empty();
    }

    private static boolean isConstant(String field) {
        return field.equals("apiVersion") || field.equals("kind");
    }

    private static int rank(String field) {
        if (field.equals("status")) {
            return FIRST.size() + 1;
        }
        return FIRST.contains(field) ? FIRST.indexOf(field) : FIRST.size();
    }

    private static void checkNames(SchemaType type, List<FieldPlan> fields) {
        Set<String> names = new HashSet<>();
        for (FieldPlan field : fields) {
            boolean isNew = names.add(field.javaName())
                    && (!field.shape().isCollection() || names.add("has" + field.capitalName()));
            if (!isNew) {
                throw new IllegalArgumentException(
                        "two fields of " + type.name() + " have the Java name " + field.javaName());
            }
        }
    }
}

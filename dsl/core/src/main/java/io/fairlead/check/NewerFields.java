package io.fairlead.check;

import io.fairlead.check.server.Schema;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.schema.KubernetesSchema;
import io.fairlead.kubernetes.schema.SchemaField;
import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.manifest.Manifest;
import io.fairlead.target.KubernetesVersion;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Fields that the target's minor does not have, though another does: the server knows nothing of them. */
final class NewerFields {
    /** The names of fields that some minor lacks; few, so that most fields need no further look. */
    private static final Set<String> CHANGED = changed();

    private NewerFields() {}

    static List<Diagnostic> of(Manifest object, KubernetesVersion minor) {
        Resource resource = object.resource();
        return object.document().positions().keySet().stream()
                .filter(path -> !path.isRoot() && CHANGED.contains(path.lastStep()))
                .filter(path -> isLacking(resource, path, minor))
                .map(path -> finding(object, path, minor))
                .toList();
    }

    /** Whether the minor has the object around the field and not the field. */
    private static boolean isLacking(Resource resource, FieldPath path, KubernetesVersion minor) {
        return Schema.field(resource, path, minor).isEmpty()
                && minors().anyMatch(other -> Schema.field(resource, path, new KubernetesVersion(other))
                        .isPresent())
                && path.parent()
                        .filter(parent -> parent.isRoot()
                                || parent.toString().endsWith("]")
                                || Schema.field(resource, parent, minor).isPresent())
                        .isPresent();
    }

    private static IntStream minors() {
        return IntStream.rangeClosed(KubernetesVersion.OLDEST_MINOR, KubernetesVersion.NEWEST_MINOR);
    }

    private static Diagnostic finding(Manifest object, FieldPath path, KubernetesVersion minor) {
        String since = minors().filter(other -> Schema.field(object.resource(), path, new KubernetesVersion(other))
                        .isPresent())
                .mapToObj(other -> "1." + other)
                .findFirst()
                .orElseThrow();
        return Diagnostic.error(
                        ReadFindings.code(Problem.Kind.UNKNOWN_FIELD),
                        "Kubernetes " + minor + " has no field " + path + " of "
                                + object.resource().kind() + " \""
                                + object.subject().name() + "\"")
                .in(object.place(path))
                .at(path)
                .about(object.subject())
                .fix("leave it out, or name a target that has it, such as " + since);
    }

    private static Set<String> changed() {
        KubernetesSchema schema = KubernetesSchema.load();
        return schema.typeNames().stream()
                .flatMap(name -> schema.type(name).stream())
                .flatMap(type -> type.fields(KubernetesVersion.NEWEST_MINOR).stream()
                        .map(SchemaField::name)
                        .filter(field -> minors().filter(
                                        minor -> !type.fields(minor).isEmpty())
                                .anyMatch(minor -> type.field(field, minor).isEmpty())))
                .collect(Collectors.toUnmodifiableSet());
    }
}

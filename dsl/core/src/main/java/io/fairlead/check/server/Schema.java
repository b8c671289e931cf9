package io.fairlead.check.server;

import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.schema.KubernetesSchema;
import io.fairlead.kubernetes.schema.SchemaField;
import io.fairlead.kubernetes.schema.SchemaType;
import io.fairlead.target.KubernetesVersion;
import io.fairlead.value.FieldPath;
import java.util.Optional;

/** The captured facts about a field, by its path in an object. */
public final class Schema {
    private Schema() {}

    /** The field at a path, if the minor has it; an item or an entry is not a field. */
    public static Optional<SchemaField> field(Resource resource, FieldPath path, KubernetesVersion minor) {
        return isItem(path)
                ? Optional.empty()
                : path.parent()
                        .flatMap(parent -> type(resource, parent, minor))
                        .flatMap(type -> type.field(path.lastStep(), minor.minor()));
    }

    /** The type of the object at a path, or of the items of the list. */
    static Optional<SchemaType> type(Resource resource, FieldPath path, KubernetesVersion minor) {
        KubernetesSchema schema = KubernetesSchema.load();
        if (path.isRoot()) {
            return schema.kind(resource.apiVersion(), resource.kind());
        }
        return isItem(path)
                ? path.parent().flatMap(list -> type(resource, list, minor))
                : field(resource, path, minor).flatMap(field -> schema.type(field.elementType()));
    }

    private static boolean isItem(FieldPath path) {
        return path.toString().endsWith("]");
    }
}

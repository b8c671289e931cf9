package io.fairlead.check;

import io.fairlead.diagnostic.NearestName;
import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.schema.KubernetesSchema;
import io.fairlead.kubernetes.schema.SchemaField;
import io.fairlead.kubernetes.schema.SchemaType;
import io.fairlead.target.KubernetesVersion;
import io.fairlead.value.FieldPath;
import java.util.Optional;

/** The field that was probably meant by a name that does not exist. */
final class NearestField {
    private NearestField() {}

    /** A field of the same object. */
    static Optional<String> of(Resource resource, FieldPath unknown) {
        String name = unknown.lastStep();
        return unknown.parent()
                .flatMap(object -> type(resource, object))
                .flatMap(type -> NearestName.of(
                        name,
                        type.fields(KubernetesVersion.NEWEST_MINOR).stream()
                                .map(SchemaField::name)
                                .toList()));
    }

    private static Optional<SchemaType> type(Resource resource, FieldPath path) {
        KubernetesSchema schema = KubernetesSchema.load();
        if (path.isRoot()) {
            return schema.kind(resource.apiVersion(), resource.kind());
        }
        Optional<SchemaType> parent = path.parent().flatMap(outer -> type(resource, outer));
        return isItem(path)
                ? parent
                : parent.flatMap(type -> type.field(path.lastStep(), KubernetesVersion.NEWEST_MINOR))
                        .flatMap(field -> schema.type(field.elementType()));
    }

    /** The type of a list or map field is already that of its items. */
    private static boolean isItem(FieldPath path) {
        return path.toString().endsWith("]");
    }
}

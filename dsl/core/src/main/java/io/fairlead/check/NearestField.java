package io.fairlead.check;

import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.schema.KubernetesSchema;
import io.fairlead.kubernetes.schema.SchemaField;
import io.fairlead.kubernetes.schema.SchemaType;
import io.fairlead.target.KubernetesVersion;
import io.fairlead.value.FieldPath;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The field that was probably meant by a name that does not exist. */
final class NearestField {
    private static final int MOST_EDITS = 2;

    private NearestField() {}

    /** A field of the same object within two edits, letter case aside; the nearest, then the first by name. */
    static Optional<String> of(Resource resource, FieldPath unknown) {
        String name = unknown.lastStep();
        return unknown.parent()
                .flatMap(object -> type(resource, object))
                .flatMap(type -> among(
                        type.fields(KubernetesVersion.NEWEST_MINOR).stream()
                                .map(SchemaField::name)
                                .toList(),
                        name));
    }

    /** The nearest of these. */
    static Optional<String> among(Collection<String> known, String name) {
        return known.stream()
                .filter(field -> EditDistance.between(field, name) <= MOST_EDITS)
                .min(Comparator.<String>comparingInt(field -> EditDistance.between(field, name))
                        .thenComparing(Comparator.naturalOrder()));
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

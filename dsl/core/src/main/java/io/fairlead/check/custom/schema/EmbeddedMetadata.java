package io.fairlead.check.custom.schema;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.meta.Metadata;
import io.fairlead.diagnostic.Cause;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.target.KubernetesVersion;
import io.fairlead.value.FieldPath;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The metadata of an object inside an object: a name is not needed, and may be what a segment of a URL may be. */
final class EmbeddedMetadata {
    /** A kind whose names have the loosest rule. */
    private static final String LOOSEST = "Role";

    private EmbeddedMetadata() {}

    static void judge(JsonValue metadata, Spot spot, KubernetesVersion version, List<Violation> found) {
        if (!(metadata instanceof JsonObject tree)) {
            found.add(
                    new Violation(SchemaRules.EMBEDDED, Cause.INVALID, spot, Shown.of(metadata), "must be an object"));
            return;
        }
        UntypedResource resource = UntypedResource.of(JsonValue.of(
                Map.of("apiVersion", JsonValue.of("v1"), "kind", JsonValue.of(LOOSEST), "metadata", tree)));
        ObjectMeta meta =
                resource.metadata().orElseGet(() -> ObjectMeta.builder().build());
        UntypedResource named = meta.name().filter(name -> !name.isEmpty()).isPresent()
                ? resource
                : resource.withMetadata(meta.toBuilder().name("any").build());
        Field root = Field.root(
                version,
                Set.of(),
                (code, cause, path, value, detail) ->
                        found.add(new Violation(SchemaRules.EMBEDDED, cause, below(path, spot), value, detail)));
        Metadata.check(named, root);
    }

    private static Spot below(FieldPath path, Spot spot) {
        if (path.isRoot()) {
            return spot;
        }
        Spot parent = below(path.parent().orElse(FieldPath.root()), spot);
        String step = path.lastStep();
        return path.toString().endsWith("[" + step + "]")
                ? (step.matches("[0-9]+") ? parent.index(Integer.parseInt(step)) : parent.key(step))
                : parent.field(step);
    }
}

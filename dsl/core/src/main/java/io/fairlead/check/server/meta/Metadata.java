package io.fairlead.check.server.meta;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.core.v1.Namespace;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rules of {@code metadata}, for every kind.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-meta/">ObjectMeta</a>
 */
public final class Metadata {
    static final DiagnosticCode NAMESPACE = new DiagnosticCode("metadata", "invalid-namespace");
    static final DiagnosticCode GENERATION = new DiagnosticCode("metadata", "negative-generation");

    private static final ObjectMeta NONE = ObjectMeta.builder().build();

    private Metadata() {}

    /** The codes of this package. */
    public static List<DiagnosticCode> codes() {
        return Stream.of(
                        List.of(NAMESPACE, GENERATION),
                        NameRule.codes(),
                        Labels.codes(),
                        Selectors.codes(),
                        Owners.codes(),
                        Finalizers.codes())
                .flatMap(List::stream)
                .toList();
    }

    /** How a Service may be named in the server's minor. */
    public static Format serviceName(Field at) {
        return NameRule.service(at);
    }

    /** Judges the metadata of a resource; absent metadata is empty. */
    public static void check(Resource resource, Field at) {
        ObjectMeta meta = resource.metadata().orElse(NONE);
        NameRule.check(resource.kind(), meta, at);
        namespace(resource, meta, at.field("namespace"));
        at.field("generation").notNegative(GENERATION, meta.generation());
        Labels.check(meta.labels(), at.field("labels"));
        if (resource instanceof Namespace) {
            // the server labels a namespace with its name
            Labels.check(Map.of("kubernetes.io/metadata.name", meta.name().orElse("")), at.field("labels"));
        }
        Labels.checkAnnotations(meta.annotations(), at.field("annotations"));
        Owners.check(meta.ownerReferences(), at.field("ownerReferences"));
        Finalizers.check(meta.finalizers(), at.field("finalizers"));
    }

    /** The server takes the namespace out of an object that has none. */
    private static void namespace(Resource resource, ObjectMeta meta, Field at) {
        if (resource.resourceType().isNamespaced()) {
            meta.namespace()
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> at.format(NAMESPACE, Format.DNS_LABEL, name));
        }
    }
}

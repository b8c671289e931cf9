package io.fairlead.check.server.meta;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.meta.v1.ManagedFieldsEntry;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules of {@code metadata}, for every kind.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-meta/">ObjectMeta</a>
 */
public final class Metadata {
    static final DiagnosticCode NAMESPACE = new DiagnosticCode("metadata", "invalid-namespace");
    static final DiagnosticCode CLUSTER_SCOPED = new DiagnosticCode("metadata", "namespace-not-allowed");
    static final DiagnosticCode GENERATION = new DiagnosticCode("metadata", "negative-generation");
    static final DiagnosticCode MANAGED_FIELDS = new DiagnosticCode("metadata", "invalid-managed-fields");

    private static final ObjectMeta NONE = ObjectMeta.builder().build();
    private static final Pattern PRINTABLE = Pattern.compile("\\P{C}*");
    private static final int LONGEST_MANAGER = 128;
    private static final int LONGEST_SUBRESOURCE = 256;

    private Metadata() {}

    /** The codes of this package. */
    public static List<DiagnosticCode> codes() {
        return Stream.of(
                        List.of(NAMESPACE, CLUSTER_SCOPED, GENERATION, MANAGED_FIELDS),
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
        Labels.checkAnnotations(meta.annotations(), at.field("annotations"));
        Owners.check(meta.ownerReferences(), at.field("ownerReferences"));
        Finalizers.check(meta.finalizers(), at.field("finalizers"));
        at.field("managedFields").each(meta.managedFields(), Metadata::managedFields);
    }

    private static void namespace(Resource resource, ObjectMeta meta, Field at) {
        String namespace = meta.namespace().orElse("");
        if (namespace.isEmpty()) {
            return;
        }
        if (resource.resourceType().isNamespaced()) {
            at.format(NAMESPACE, Format.DNS_LABEL, namespace);
        } else {
            at.forbidden(CLUSTER_SCOPED, "not allowed on this type");
        }
    }

    private static void managedFields(ManagedFieldsEntry entry, Field at) {
        String operation = entry.operation().orElse("");
        if (!List.of("Apply", "Update").contains(operation)) {
            at.field("operation").invalid(MANAGED_FIELDS, operation, "must be `Apply` or `Update`");
        }
        if (!List.of("", "FieldsV1").contains(entry.fieldsType().orElse(""))) {
            at.field("fieldsType").invalid(MANAGED_FIELDS, entry.fieldsType().orElse(""), "must be `FieldsV1`");
        }
        at.field("manager").ifPresent(entry.manager(), Metadata::manager);
        at.field("subresource")
                .notLonger(MANAGED_FIELDS, bytes(entry.subresource().orElse("")), LONGEST_SUBRESOURCE);
    }

    private static void manager(String manager, Field at) {
        at.notLonger(MANAGED_FIELDS, bytes(manager), LONGEST_MANAGER);
        if (!PRINTABLE.matcher(manager).matches()) {
            at.invalid(MANAGED_FIELDS, manager, "should only contain printable characters");
        }
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

package io.fairlead.check.server.storage;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.check.server.field.Since;
import io.fairlead.check.server.meta.Selectors;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.PersistentVolumeAccessMode;
import io.fairlead.kubernetes.core.v1.PersistentVolumeClaim;
import io.fairlead.kubernetes.core.v1.PersistentVolumeClaimSpec;
import io.fairlead.kubernetes.core.v1.TypedLocalObjectReference;
import io.fairlead.kubernetes.core.v1.TypedObjectReference;
import io.fairlead.kubernetes.core.v1.VolumeResourceRequirements;
import io.fairlead.value.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of a PersistentVolumeClaim, also inside a StatefulSet or a pod.
 *
 * @see <a
 *     href="https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/persistent-volume-claim-v1/">PersistentVolumeClaim</a>
 */
public final class Claims {
    static final DiagnosticCode NO_MODE = new DiagnosticCode("claim", "access-modes-missing");
    static final DiagnosticCode NOT_ALONE = new DiagnosticCode("claim", "one-pod-mode-beside-others");
    static final DiagnosticCode NO_STORAGE = new DiagnosticCode("claim", "storage-missing");
    static final DiagnosticCode STORAGE = new DiagnosticCode("claim", "storage-not-positive");
    static final DiagnosticCode CLASS = new DiagnosticCode("claim", "invalid-class-name");
    static final DiagnosticCode SOURCE = new DiagnosticCode("claim", "incomplete-data-source");
    static final DiagnosticCode SOURCES_DIFFER = new DiagnosticCode("claim", "data-sources-differ");

    private Claims() {}

    /** The codes of this package. */
    public static List<DiagnosticCode> codes() {
        return List.of(NO_MODE, NOT_ALONE, NO_STORAGE, STORAGE, CLASS, SOURCE, SOURCES_DIFFER);
    }

    /** Judges a claim. */
    public static void check(PersistentVolumeClaim claim, Field root) {
        spec(claim.spec().orElseGet(() -> PersistentVolumeClaimSpec.builder().build()), root.field("spec"));
    }

    /** Judges what a claim asks for. */
    public static void spec(PersistentVolumeClaimSpec spec, Field at) {
        modes(spec.accessModes(), at.field("accessModes"));
        at.field("selector").ifPresent(spec.selector(), Selectors::check);
        storage(spec, at);
        name(spec.storageClassName(), at.field("storageClassName"));
        if (at.since(Since.VOLUME_ATTRIBUTES_CLASS)) {
            name(spec.volumeAttributesClassName(), at.field("volumeAttributesClassName"));
        }
        // a reference to another namespace is an alpha feature, which no default cluster has
        Optional<TypedObjectReference> reference = spec.dataSourceRef()
                .filter(given -> given.namespace().orElse("").isEmpty());
        Optional<TypedLocalObjectReference> source =
                spec.dataSource().filter(given -> reference.isPresent() || isKnown(given));
        at.field("dataSource").ifPresent(source.or(() -> copied(reference)), Claims::source);
        at.field("dataSourceRef").ifPresent(reference.or(() -> copiedTo(source)), Claims::reference);
        if (differ(source, reference)) {
            at.invalid(SOURCES_DIFFER, "dataSource", "must match dataSourceRef");
        }
    }

    private static void modes(List<PersistentVolumeAccessMode> modes, Field at) {
        if (modes.isEmpty() && !at.lacksItem()) {
            at.required(NO_MODE, "at least 1 access mode is required");
        }
        if (modes.contains(PersistentVolumeAccessMode.READ_WRITE_ONCE_POD)
                && modes.stream().distinct().count() > 1) {
            at.forbidden(NOT_ALONE, "may not use ReadWriteOncePod with other access modes");
        }
    }

    private static void storage(PersistentVolumeClaimSpec spec, Field at) {
        Map<String, Quantity> requests =
                spec.resources().map(VolumeResourceRequirements::requests).orElse(Map.of());
        // the server leaves out the requests
        Field here = at.field("resources").key("storage");
        Quantity storage = requests.get("storage");
        if (storage == null) {
            here.required(NO_STORAGE, "");
        } else if (storage.canonicalValue().signum() <= 0) {
            here.invalid(STORAGE, storage, "must be greater than zero");
        }
    }

    private static void name(Optional<String> name, Field at) {
        name.filter(text -> !text.isEmpty()).ifPresent(text -> at.format(CLASS, Format.SUBDOMAIN, text));
    }

    /** The server copies the reference into the older field, and the older field into the reference. */
    private static Optional<TypedLocalObjectReference> copied(Optional<TypedObjectReference> reference) {
        return reference.map(given -> {
            TypedLocalObjectReference.Builder copy =
                    TypedLocalObjectReference.builder().kind(given.kind()).name(given.name());
            given.apiGroup().ifPresent(copy::apiGroup);
            return copy.build();
        });
    }

    private static Optional<TypedObjectReference> copiedTo(Optional<TypedLocalObjectReference> source) {
        return source.map(given -> {
            TypedObjectReference.Builder copy =
                    TypedObjectReference.builder().kind(given.kind()).name(given.name());
            given.apiGroup().ifPresent(copy::apiGroup);
            return copy.build();
        });
    }

    private static void source(TypedLocalObjectReference source, Field at) {
        reference(source.kind(), source.name(), source.apiGroup().orElse(""), at);
    }

    private static void reference(TypedObjectReference source, Field at) {
        reference(source.kind(), source.name(), source.apiGroup().orElse(""), at);
    }

    private static void reference(String kind, String name, String group, Field at) {
        at.field("name").notEmpty(SOURCE, name);
        at.field("kind").notEmpty(SOURCE, kind);
        if (group.isEmpty() && !kind.equals("PersistentVolumeClaim")) {
            at.invalid(SOURCE, kind, "must be 'PersistentVolumeClaim' when referencing the default apiGroup");
        }
    }

    /** The server forgets other sources in the older field where it stands alone. */
    private static boolean isKnown(TypedLocalObjectReference source) {
        String group = source.apiGroup().orElse("");
        return (source.kind().equals("PersistentVolumeClaim") && group.isEmpty())
                || (source.kind().equals("VolumeSnapshot") && group.equals("snapshot.storage.k8s.io"));
    }

    private static boolean differ(
            Optional<TypedLocalObjectReference> source, Optional<TypedObjectReference> reference) {
        return source.isPresent() && reference.isPresent() && !isSame(source.get(), reference.get());
    }

    private static boolean isSame(TypedLocalObjectReference source, TypedObjectReference reference) {
        return source.kind().equals(reference.kind())
                && source.name().equals(reference.name())
                && source.apiGroup().equals(reference.apiGroup())
                && reference.namespace().orElse("").isEmpty();
    }
}

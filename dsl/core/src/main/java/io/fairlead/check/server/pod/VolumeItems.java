package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.DownwardAPIVolumeFile;
import io.fairlead.kubernetes.core.v1.KeyToPath;
import java.util.List;
import java.util.Optional;

/** The rules of the files of a volume that is made of keys or of fields. */
final class VolumeItems {
    static final DiagnosticCode MODE = new DiagnosticCode("volume", "mode-out-of-range");
    static final DiagnosticCode INCOMPLETE = new DiagnosticCode("volume", "incomplete-item");
    static final DiagnosticCode REFERENCES = new DiagnosticCode("volume", "item-source-not-one");
    private static final int ALL_BITS = 0777;

    private VolumeItems() {}

    static List<DiagnosticCode> codes() {
        return List.of(MODE, INCOMPLETE, REFERENCES);
    }

    static void mode(Optional<Integer> mode, Field at) {
        mode.ifPresent(bits -> at.between(MODE, bits, 0, ALL_BITS));
    }

    static void key(KeyToPath item, Field at) {
        at.field("key").notEmpty(INCOMPLETE, item.key());
        path(item.path(), at.field("path"));
        mode(item.mode(), at.field("mode"));
    }

    static void path(String path, Field at) {
        at.notEmpty(INCOMPLETE, path);
        RelativePaths.notReserved(path, at);
    }

    /** Judges a file made of a field; the server reports it at the source, without the items and the index. */
    static void file(DownwardAPIVolumeFile file, Field at) {
        path(file.path(), at.field("path"));
        file.fieldRef().ifPresent(ref -> FieldReferences.field(ref, FieldReferences.IN_VOLUMES, at.field("fieldRef")));
        if (file.fieldRef().isEmpty()) {
            file.resourceFieldRef().ifPresent(ref -> FieldReferences.resource(ref, true, at.field("resourceFieldRef")));
        } else if (file.resourceFieldRef().isPresent()) {
            at.invalid(REFERENCES, "resource", "fieldRef and resourceFieldRef can not be specified simultaneously");
        }
        if (file.fieldRef().isEmpty() && file.resourceFieldRef().isEmpty()) {
            at.required(REFERENCES, "one of fieldRef and resourceFieldRef is required");
        }
        mode(file.mode(), at.field("mode"));
    }
}

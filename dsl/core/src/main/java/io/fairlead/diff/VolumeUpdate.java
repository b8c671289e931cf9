package io.fairlead.diff;

import io.fairlead.diagnostic.Cause;
import io.fairlead.value.FieldPath;
import java.util.Set;
import java.util.TreeSet;

/** A volume: where its storage is, and from where it can be reached, stays. */
final class VolumeUpdate implements UpdateRule {
    private static final FieldPath SPEC = FieldPath.of("spec");

    /** Everything in the specification that is not the source. */
    private static final Set<String> NOT_SOURCE = Set.of(
            "accessModes",
            "capacity",
            "claimRef",
            "mountOptions",
            "nodeAffinity",
            "persistentVolumeReclaimPolicy",
            "storageClassName",
            "volumeAttributesClassName",
            "volumeMode");

    @Override
    public boolean isFor(String group, String kind) {
        return group.isEmpty() && kind.equals("PersistentVolume");
    }

    @Override
    public void check(Update update) {
        TreeSet<String> names = new TreeSet<>(update.before().members(SPEC).keySet());
        names.addAll(update.after().members(SPEC).keySet());
        names.removeAll(NOT_SOURCE);
        names.stream()
                .map(SPEC::field)
                .filter(update::differs)
                .forEach(path -> update.refuse(
                        path, Cause.FORBIDDEN, "spec.persistentvolumesource is immutable after creation"));
        FieldPath affinity = SPEC.field("nodeAffinity");
        if (update.before().find(affinity).isPresent() && update.differs(affinity)) {
            update.refuse(affinity, Cause.INVALID, IMMUTABLE);
        }
    }
}
